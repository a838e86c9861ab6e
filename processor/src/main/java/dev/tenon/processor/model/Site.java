package dev.tenon.processor.model;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * A block where it is declared, and where that interface is placed.
 *
 * @param path the names from the network to the block, {@code stage/conv1}, without copy numbers
 * @param scope the interface that declares the block
 * @param outer the block that places that interface; empty where it is the network itself
 */
public record Site(String path, NetworkDecl scope, BlockDecl block, Optional<Site> outer) {

  /** The block at a path with or without copy numbers; empty if there is none. */
  public static Optional<Site> find(NetworkDecl network, String path) {
    return find(network, new ArrayDeque<>(List.of(path.split("/"))), Optional.empty());
  }

  /** A block that the network itself declares. */
  public static Site top(NetworkDecl network, BlockDecl block) {
    return within(network, block, Optional.empty());
  }

  /** A block that is declared beside this one. */
  public Site sibling(BlockDecl other) {
    return within(scope, other, outer);
  }

  /** A block that is declared in the interface that this one places. */
  public Site inner(NetworkDecl body, BlockDecl other) {
    return within(body, other, Optional.of(this));
  }

  private static Site within(NetworkDecl scope, BlockDecl block, Optional<Site> outer) {
    String prefix = outer.map(site -> site.path + "/").orElse("");
    return new Site(prefix + block.name(), scope, block, outer);
  }

  private static Optional<Site> find(NetworkDecl scope, Deque<String> names, Optional<Site> outer) {
    return scope
        .block(names.removeFirst())
        .flatMap(block -> within(scope, block, outer).find(names));
  }

  private Optional<Site> find(Deque<String> names) {
    if (!names.isEmpty() && isCopyNumber(names.getFirst())) {
      names.removeFirst();
    }
    if (names.isEmpty()) {
      return Optional.of(this);
    }
    return block.body() instanceof NetworkDecl body
        ? find(body, names, Optional.of(this))
        : Optional.empty();
  }

  /** No name in Java starts with a digit. */
  private static boolean isCopyNumber(String segment) {
    return Character.isDigit(segment.charAt(0));
  }
}
