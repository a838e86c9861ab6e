package dev.tenon.processor.check.rule;

import dev.tenon.processor.model.BlockDecl;
import dev.tenon.processor.model.NetworkDecl;
import dev.tenon.processor.model.Origin;
import dev.tenon.processor.model.Wiring;
import dev.tenon.processor.problem.Code;
import dev.tenon.processor.problem.Problem;
import dev.tenon.processor.problem.Subject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** An interface to be checked: the network itself, or a sub-network in the first of its places. */
public final class Placement {
  private final NetworkDecl network;
  private final String path;
  private final NetworkDecl body;
  private final List<Origin> around;
  private final Wiring wiring;

  /**
   * @param path the block that places it; empty for the network itself
   * @param around the interfaces that enclose it, and itself
   */
  private Placement(NetworkDecl network, String path, NetworkDecl body, List<Origin> around) {
    this.network = network;
    this.path = path;
    this.body = body;
    this.around = List.copyOf(around);
    this.wiring = new Wiring(body);
  }

  /** Every interface that the network consists of, once each, the network itself first. */
  public static List<Placement> all(NetworkDecl network) {
    List<Placement> found = new ArrayList<>();
    new Placement(network, "", network, List.of(network.origin())).collect(found, new HashSet<>());
    return found;
  }

  private void collect(List<Placement> found, Set<Origin> seen) {
    found.add(this);
    for (BlockDecl block : body.blocks()) {
      if (block.body() instanceof NetworkDecl inner
          && !placesItself(block)
          && seen.add(inner.origin())) {
        List<Origin> inside = new ArrayList<>(around);
        inside.add(inner.origin());
        new Placement(network, path(block), inner, inside).collect(found, seen);
      }
    }
  }

  NetworkDecl body() {
    return body;
  }

  Wiring wiring() {
    return wiring;
  }

  /** Whether this is the network, and not a sub-network of it. */
  boolean isNetwork() {
    return path.isEmpty();
  }

  /** Whether there is nothing but inputs, or not even these. */
  boolean hasNoBlocks() {
    return body.blocks().stream().allMatch(BlockDecl::isInput);
  }

  /** Whether the block places an interface that it is inside of. */
  boolean placesItself(BlockDecl block) {
    return block.body() instanceof NetworkDecl inner && around.contains(inner.origin());
  }

  Subject subject(BlockDecl block) {
    return new Subject(network, path(block), block);
  }

  /** A problem of the interface as a whole. */
  Problem problem(Code code, Origin at, String sentence) {
    String where = isNetwork() ? "" : " (%s)".formatted(body.simpleName());
    return new Problem(code, at, path, sentence, subject() + where);
  }

  private String path(BlockDecl block) {
    return isNetwork() ? block.name() : path + "/" + block.name();
  }

  private String subject() {
    return isNetwork() ? network.simpleName() : network.simpleName() + "." + path;
  }
}
