package dev.tenon.processor.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a compilation came to.
 *
 * @param messages all of them, in the compiler's order
 * @param generated the folder of generated sources
 * @param classes the folder of class files
 */
public record Compiled(boolean success, List<Message> messages, Path generated, Path classes) {

  /** The messages that make it fail. */
  public List<Message> errors() {
    return messages.stream().filter(Message::isError).toList();
  }

  /** The generated sources by their path. */
  public Map<String, String> sources() {
    Map<String, String> sources = new TreeMap<>();
    try (Stream<Path> files = Files.walk(generated)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        String path = generated.relativize(file).toString();
        sources.put(path.replace('\\', '/'), Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sources;
  }
}
