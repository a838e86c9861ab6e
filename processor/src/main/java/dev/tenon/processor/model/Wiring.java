package dev.tenon.processor.model;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which blocks each block of a network consumes, by name. */
public final class Wiring {
  private final List<BlockDecl> blocks;
  private final Map<String, BlockDecl> byName = new HashMap<>();

  /** By identity: the blocks are this network's own, and hashing their annotations takes long. */
  private final IdentityHashMap<BlockDecl, List<String>> sources = new IdentityHashMap<>();

  private final IdentityHashMap<BlockDecl, Integer> positions = new IdentityHashMap<>();

  public Wiring(NetworkDecl network) {
    blocks = network.blocks();
    List<String> previous = List.of();
    for (BlockDecl block : blocks) {
      byName.putIfAbsent(block.name(), block);
      positions.put(block, positions.size());
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

  /** The first block of that name. */
  public Optional<BlockDecl> block(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /**
   * The names in the order of the parameters; for a block without parameters, the block before it.
   * Empty for an input and for a first block that has nothing before it.
   */
  public List<String> sources(BlockDecl block) {
    return sources.getOrDefault(block, List.of());
  }

  /** The blocks that these names stand for; a name that stands for none is left out. */
  public Stream<BlockDecl> sourceBlocks(BlockDecl block) {
    return sources(block).stream().flatMap(name -> block(name).stream());
  }

  /** Whether the first block is declared before the second. */
  public boolean isBefore(BlockDecl first, BlockDecl second) {
    return position(first) < position(second);
  }

  private int position(BlockDecl block) {
    return positions.getOrDefault(block, blocks.size());
  }

  /** Whether data flows from one block to another, directly or through blocks between them. */
  public boolean leads(BlockDecl from, BlockDecl to) {
    Set<String> found = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(sources(to));
    while (!open.isEmpty()) {
      String name = open.removeFirst();
      if (found.add(name)) {
        block(name).map(this::sources).ifPresent(open::addAll);
      }
    }
    return found.contains(from.name());
  }

  /** The blocks whose output nothing consumes, in source order. */
  public List<BlockDecl> unconsumed() {
    Set<String> consumed =
        sources.values().stream().flatMap(Collection::stream).collect(Collectors.toSet());
    return blocks.stream().filter(block -> !consumed.contains(block.name())).toList();
  }
}
