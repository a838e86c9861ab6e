package dev.tenon.processor.lock;

import dev.tenon.processor.text.Thousands;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What changed between a lock and the network as it is now, for a reader. */
public record LockDifference(Lock before, Lock after) {

  /** A clause, {@code "Δ parameters −1,024, Δ MACs 0"}. */
  public String totals() {
    return "Δ parameters %s, Δ MACs %s"
        .formatted(
            signed(after.parameters() - before.parameters()), signed(after.macs() - before.macs()));
  }

  /** A line for each block that was added, removed, resized or otherwise changed. */
  public List<String> lines() {
    Map<String, LockedBlock> was = byName(before);
    Map<String, LockedBlock> is = byName(after);
    List<String> lines = new ArrayList<>();
    before.blocks().stream()
        .filter(block -> !is.containsKey(block.name()))
        .forEach(block -> lines.add("removed " + words(block)));
    for (LockedBlock block : after.blocks()) {
      LockedBlock old = was.get(block.name());
      if (old == null) {
        lines.add("added " + words(block));
      } else if (!block.equals(old)) {
        lines.add(resized(old, block));
      } else if (!layers(before, block).equals(layers(after, block))) {
        lines.add("changed '%s': its layers differ".formatted(block.name()));
      }
    }
    return lines.isEmpty() ? List.of("the order of the blocks changed") : lines;
  }

  private static List<String> layers(Lock lock, LockedBlock block) {
    return lock.layers().stream().filter(block::owns).toList();
  }

  private static Map<String, LockedBlock> byName(Lock lock) {
    Map<String, LockedBlock> blocks = new HashMap<>();
    lock.blocks().forEach(block -> blocks.put(block.name(), block));
    return blocks;
  }

  private static String words(LockedBlock block) {
    return "'%s' (%s, %s, %s parameters)"
        .formatted(block.name(), block.type(), block.shape(), Thousands.of(block.parameters()));
  }

  private static String resized(LockedBlock old, LockedBlock now) {
    return "resized '%s': %s %s, %s parameters, is now %s %s, %s parameters"
        .formatted(
            now.name(),
            old.type(),
            old.shape(),
            Thousands.of(old.parameters()),
            now.type(),
            now.shape(),
            Thousands.of(now.parameters()));
  }

  private static String signed(long number) {
    return number > 0 ? "+" + Thousands.of(number) : Thousands.of(number).replace('-', '−');
  }
}
