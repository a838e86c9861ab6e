package dev.tenon.benchmarks.compiling;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;

/**
 * A processor, and types for it of the size that its users write.
 *
 * @param libraries the folder of its jars below {@code target/processors}
 * @param source the source of the type with that number
 */
record Contender(String name, String libraries, IntFunction<String> source) {

  /** The jars of the processor, which hold its annotations too; for Tenon those of its runtime. */
  String path() {
    return Jars.in(Path.of("benchmarks/target/processors", libraries));
  }

  /** The sources of so many types by their file names. */
  Map<String, String> sources(int types) {
    Map<String, String> sources = new TreeMap<>();
    for (int i = 0; i < types; i++) {
      sources.put("Type" + i + ".java", source.apply(i));
    }
    return sources;
  }
}
