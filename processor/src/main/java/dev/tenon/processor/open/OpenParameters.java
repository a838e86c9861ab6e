package dev.tenon.processor.open;

import dev.tenon.processor.block.ClassCount;
import dev.tenon.processor.block.DeclaredRange;
import dev.tenon.processor.block.ImageSize;
import dev.tenon.processor.block.InputShape;
import dev.tenon.processor.model.AnnotationDecl;
import dev.tenon.processor.model.BlockDecl;
import dev.tenon.processor.model.NetworkDecl;
import dev.tenon.processor.shape.Extent;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a network leaves open, and what it may be.
 *
 * @param size empty where every input has one size
 * @param classes empty where every head has one number of classes
 * @param widths empty where the network has one width
 */
public record OpenParameters(
    Optional<OpenSize> size, Optional<DeclaredRange> classes, Optional<WidthMultipliers> widths) {

  /** Of a network that leaves nothing open. */
  static final OpenParameters NONE =
      new OpenParameters(Optional.empty(), Optional.empty(), Optional.empty());

  /** The input whose size is open, and what it may be. */
  public record OpenSize(BlockDecl input, ImageSize size) {}

  /**
   * Those of a network.
   *
   * @param network one in which no problem is known
   */
  public static OpenParameters of(NetworkDecl network) {
    return new OpenParameters(
        openInputs(network)
            .findFirst()
            .flatMap(
                input ->
                    InputShape.imageSize((AnnotationDecl) input.body())
                        .map(size -> new OpenSize(input, size))),
        annotations(network).filter(ClassCount::isOpen).findFirst().flatMap(ClassCount::of),
        network.widths().map(WidthMultipliers::of));
  }

  /** Whether a network declares any, rightly or not. */
  public static boolean anyDeclared(NetworkDecl network) {
    return network.widths().isPresent()
        || anyOpenClasses(network)
        || openInputs(network).findAny().isPresent();
  }

  /** What holds unless something else is set. */
  public Settings usual() {
    return new Settings(
        size.map(open -> open.size().usual()).orElse(Extent.ONE),
        classes.map(DeclaredRange::usual).orElse(1L),
        1);
  }

  /** The inputs whose size is open, of which there should be one at most. */
  public static Stream<BlockDecl> openInputs(NetworkDecl network) {
    return network.blocks().stream()
        .filter(BlockDecl::isInput)
        .filter(input -> ImageSize.isOpen((AnnotationDecl) input.body()));
  }

  /** Whether the number of classes of a head is open. */
  public static boolean anyOpenClasses(NetworkDecl network) {
    return annotations(network).anyMatch(ClassCount::isOpen);
  }

  /** All annotations of blocks, those in placed interfaces too. */
  static Stream<AnnotationDecl> annotations(NetworkDecl network) {
    return network.blocks().stream()
        .map(BlockDecl::body)
        .flatMap(
            body ->
                body instanceof AnnotationDecl annotation
                    ? Stream.of(annotation)
                    : annotations((NetworkDecl) body));
  }
}
