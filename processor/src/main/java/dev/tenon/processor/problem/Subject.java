package dev.tenon.processor.problem;

import dev.tenon.processor.model.BlockDecl;
import dev.tenon.processor.model.NetworkDecl;
import dev.tenon.processor.model.Origin;
import dev.tenon.processor.model.Site;
import dev.tenon.processor.model.WireDecl;
import java.util.stream.Collectors;

/**
 * The block that a problem is about, and how errors speak of it.
 *
 * @param network the network that is checked
 * @param path the block's path in it
 */
public record Subject(NetworkDecl network, String path, BlockDecl block) {

  /** A problem of the block, said as a predicate: "cannot add 4×8×8 to 8×8×8". */
  public Problem problem(Code code, Origin at, String predicate) {
    return new Problem(code, at, path, sentence(predicate), where(path));
  }

  /** A problem of what the block consumes or returns: it shows the method with its parameters. */
  public Problem signatureProblem(Code code, Origin at, String predicate) {
    return new Problem(code, at, path, sentence(predicate), where(signature()));
  }

  /** The block in a sentence, {@code Residual 'body'}. */
  public String name() {
    return "%s '%s'".formatted(block.typeName(), path);
  }

  private String sentence(String predicate) {
    return name() + " " + predicate + (predicate.endsWith("?") ? "" : ".");
  }

  private String where(String member) {
    String repeat = block.repeat().map(times -> times + " ").orElse("");
    return "%s.%s%s  %s%s".formatted(network.simpleName(), member, declaredIn(), repeat, body());
  }

  /** A block of a placed interface is to be found there, and not in the network. */
  private String declaredIn() {
    return Site.find(network, path)
        .filter(site -> site.outer().isPresent())
        .map(site -> " (%s.%s)".formatted(site.scope().simpleName(), block.name()))
        .orElse("");
  }

  private String body() {
    return block.body() instanceof NetworkDecl placed
        ? placed.simpleName()
        : block.body().toString();
  }

  private String signature() {
    return block.wires().stream()
        .map(WireDecl::toString)
        .collect(Collectors.joining(", ", path + "(", ")"));
  }
}
