package dev.tenon.processor.model;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which blocks each block of a network consumes, by name. */
public final class Wiring {
  private final List<BlockDecl> blocks;
  private final Map<BlockDecl, List<String>> sources = new LinkedHashMap<>();

  public Wiring(NetworkDecl network) {
    blocks = network.blocks();
    List<String> previous = List.of();
    for (BlockDecl block : blocks) {
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

  /** The blocks whose output nothing consumes, in source order. */
  public List<BlockDecl> unconsumed() {
    Set<String> consumed =
        sources.values().stream().flatMap(Collection::stream).collect(Collectors.toSet());
    return blocks.stream().filter(block -> !consumed.contains(block.name())).toList();
  }
}
