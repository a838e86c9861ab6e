package dev.tenon.processor.model;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which blocks each block of a network consumes, by name. */
public final class Wiring {
  private final NetworkDecl network;

  /** By identity: the blocks are this network's own, and hashing their annotations takes long. */
  private final IdentityHashMap<BlockDecl, List<String>> sources = new IdentityHashMap<>();

  public Wiring(NetworkDecl network) {
    this.network = network;
    List<String> previous = List.of();
    for (BlockDecl block : network.blocks()) {
      sources.put(block, sources(block, previous));
      previous = List.of(block.name());
    }
  }

  private static List<String> sources(BlockDecl block, List<String> previous) {
    if (block.isInput()) {
      return List.of();
    }
    return block.wires().isEmpty()
        ? previous
        : block.wires().stream().map(wire -> wire.source().value()).toList();
  }

  /**
   * The names in the order of the parameters; for a block without parameters, the block before it.
   * Empty for an input and for a first block that has nothing before it.
   */
  public List<String> sources(BlockDecl block) {
    return sources.getOrDefault(block, List.of());
  }

  /** Whether data flows from one block to another, directly or through blocks between them. */
  public boolean leads(BlockDecl from, BlockDecl to) {
    Set<String> found = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(sources(to));
    while (!open.isEmpty()) {
      String name = open.removeFirst();
      if (found.add(name)) {
        network.block(name).map(this::sources).ifPresent(open::addAll);
      }
    }
    return found.contains(from.name());
  }

  /** The blocks that consume the one of that name, in source order. */
  public List<BlockDecl> consumers(String name) {
    return network.blocks().stream().filter(block -> sources(block).contains(name)).toList();
  }

  /** The blocks whose output nothing consumes, in source order. */
  public List<BlockDecl> unconsumed() {
    Set<String> consumed =
        sources.values().stream().flatMap(Collection::stream).collect(Collectors.toSet());
    return network.blocks().stream().filter(block -> !consumed.contains(block.name())).toList();
  }
}
