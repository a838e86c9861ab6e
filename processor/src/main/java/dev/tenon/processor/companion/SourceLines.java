package dev.tenon.processor.companion;

import dev.tenon.processor.model.Origin;
import java.util.Optional;

/** Where in the user's source something was written, as far as the compiler tells. */
@FunctionalInterface
public interface SourceLines {
  /** Of a compiler that tells nothing. */
  SourceLines UNKNOWN = origin -> Optional.empty();

  /** The file and the line, {@code BirdNet.java:14}. */
  Optional<String> of(Origin origin);
}
