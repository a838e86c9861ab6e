package dev.tenon.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * An interface as the user declared it: a network, or a reusable sub-network that a block places.
 *
 * @param packageName the package, empty for the default package
 * @param nesting the simple names from the outermost type to the interface itself
 * @param isPublic whether the interface and all that enclose it are public
 * @param featuresOnly whether it is a feature extractor, whose outputs need no head; false for a
 *     sub-network
 * @param widths the width multipliers that {@code @Widths} declares; empty without it
 * @param requirements what it must meet as a whole; nothing for a sub-network
 * @param blocks inputs and blocks in source order
 */
public record NetworkDecl(
    String packageName,
    List<String> nesting,
    boolean isPublic,
    Origin origin,
    Located<Boolean> featuresOnly,
    Optional<AnnotationDecl> widths,
    Requirements requirements,
    List<BlockDecl> blocks)
    implements Body {

  /** The qualified name of the annotation that declares width multipliers. */
  public static final String WIDTHS = "dev.tenon.Widths";

  /** An interface without width multipliers that need not meet anything as a whole. */
  public NetworkDecl(
      String packageName,
      List<String> nesting,
      boolean isPublic,
      Origin origin,
      Located<Boolean> featuresOnly,
      List<BlockDecl> blocks) {
    this(
        packageName,
        nesting,
        isPublic,
        origin,
        featuresOnly,
        Optional.empty(),
        Requirements.NONE,
        blocks);
  }

  public NetworkDecl {
    nesting = List.copyOf(nesting);
    blocks = List.copyOf(blocks);
  }

  /** The interface's own name without package and enclosing types. */
  public String simpleName() {
    return nesting.get(nesting.size() - 1);
  }

  /** The block of that name. */
  public Optional<BlockDecl> block(String name) {
    return blocks.stream().filter(block -> block.name().equals(name)).findFirst();
  }

  /** The inputs and blocks that are declared before that one, in source order. */
  public List<BlockDecl> before(BlockDecl block) {
    return blocks.subList(0, blocks.indexOf(block));
  }

  /** The same interface with other blocks. */
  public NetworkDecl withBlocks(List<BlockDecl> others) {
    return new NetworkDecl(
        packageName, nesting, isPublic, origin, featuresOnly, widths, requirements, others);
  }

  /** The same interface declared, or no longer declared, a feature extractor. */
  public NetworkDecl withFeaturesOnly(boolean other) {
    return new NetworkDecl(
        packageName,
        nesting,
        isPublic,
        origin,
        new Located<>(other, featuresOnly.origin()),
        widths,
        requirements,
        blocks);
  }

  /** The same interface with other width multipliers. */
  public NetworkDecl withWidths(Optional<AnnotationDecl> others) {
    return new NetworkDecl(
        packageName, nesting, isPublic, origin, featuresOnly, others, requirements, blocks);
  }

  /** The same interface with other requirements. */
  public NetworkDecl withRequirements(Requirements others) {
    return new NetworkDecl(
        packageName, nesting, isPublic, origin, featuresOnly, widths, others, blocks);
  }

  /**
   * The same interface with every block changed; the operator returns a block it leaves alone. An
   * interface none of whose blocks change is the same object.
   */
  public NetworkDecl mapBlocks(UnaryOperator<BlockDecl> change) {
    List<BlockDecl> others = blocks.stream().map(change).toList();
    return others.equals(blocks) ? this : withBlocks(others);
  }
}
