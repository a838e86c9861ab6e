package dev.tenon.processor.lock;

import dev.tenon.processor.plan.PlannedBlock;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A block as a lock file has it. */
record LockedBlock(String name, String shape, long parameters, long macs, String type) {
  private static final Pattern LINE =
      Pattern.compile("block (\\S+) (\\S+) parameters=(\\d{1,19}) macs=(\\d{1,19}) (.+)");

  static LockedBlock of(PlannedBlock block) {
    String times = block.decl().repeat().map(repeat -> " ×" + repeat.times().value()).orElse("");
    return new LockedBlock(
        block.path(),
        block.output().shape().toString(),
        block.cost().parameters(),
        block.cost().macs(),
        block.decl().typeName() + times);
  }

  /** The block of a line; empty if the line is none, or says a number that is none. */
  static Optional<LockedBlock> parse(String line) {
    Matcher block = LINE.matcher(line);
    if (!block.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new LockedBlock(
              block.group(1),
              block.group(2),
              Long.parseLong(block.group(3)),
              Long.parseLong(block.group(4)),
              block.group(5)));
    } catch (NumberFormatException tooLarge) {
      return Optional.empty();
    }
  }

  String line() {
    return "block %s %s parameters=%s macs=%s %s".formatted(name, shape, parameters, macs, type);
  }

  /** Whether a layer is one of the block's. */
  boolean owns(String layer) {
    return layer.startsWith("layer " + name + " ") || layer.startsWith("layer " + name + "/");
  }
}
