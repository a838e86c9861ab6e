package dev.tenon.processor.lock;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the text of a lock file, which people merge and sometimes edit. */
public final class LockReader {
  private final List<LockedBlock> blocks = new ArrayList<>();
  private final List<String> layers = new ArrayList<>();
  private String network = "";
  private String fingerprint = "";

  private LockReader() {}

  /** What reading came to. */
  public sealed interface Result {
    /** A lock. */
    record Read(Lock lock) implements Result {}

    /**
     * A text that is no lock.
     *
     * @param reason a clause, "line 7 is no part of a lock file"
     */
    record Malformed(String reason) implements Result {}
  }

  /** Reads a file; its line breaks may be of any system. */
  public static Result read(String text) {
    LockReader reader = new LockReader();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      Optional<String> mistake = reader.line(lines.get(i));
      if (mistake.isPresent()) {
        return new Result.Malformed("line %s %s".formatted(i + 1, mistake.get()));
      }
    }
    return reader.result();
  }

  private Optional<String> line(String line) {
    if (line.startsWith("<<<<<<< ") || line.startsWith(">>>>>>> ") || line.equals("=======")) {
      return Optional.of("is left of a merge with conflicts");
    }
    String key = line.split(" ", 2)[0];
    switch (key) {
      case "", "#" -> {}
      case "network" -> network = line.substring(key.length()).strip();
      case "fingerprint" -> fingerprint = line.substring(key.length()).strip();
      case "layer" -> layers.add(line);
      default -> {
        return block(line);
      }
    }
    return Optional.empty();
  }

  private Optional<String> block(String line) {
    Optional<LockedBlock> block = LockedBlock.parse(line);
    block.ifPresent(blocks::add);
    return block.isPresent() ? Optional.empty() : Optional.of("is no part of a lock file");
  }

  private Result result() {
    if (network.isEmpty() || fingerprint.isEmpty()) {
      return new Result.Malformed("it names no network or has no fingerprint");
    }
    Lock lock = new Lock(network, blocks, layers);
    return lock.fingerprint().equals(fingerprint)
        ? new Result.Read(lock)
        : new Result.Malformed("its fingerprint is not that of its layers");
  }
}
