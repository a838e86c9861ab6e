package dev.tenon.processor;

import dev.tenon.processor.companion.Companion;
import dev.tenon.processor.companion.CompanionFile;
import dev.tenon.processor.companion.SourceLines;
import dev.tenon.processor.plan.Plan;
import dev.tenon.processor.read.JavacLines;
import dev.tenon.processor.read.SourceMap;
import java.util.List;
import java.util.ServiceLoader;
import javax.annotation.processing.ProcessingEnvironment;

/** All companions on the processor path. */
final class Companions {
  private final ProcessingEnvironment environment;
  private final List<Companion> all;

  /**
   * @throws java.util.ServiceConfigurationError if one cannot be loaded
   */
  Companions(ProcessingEnvironment environment) {
    this.environment = environment;
    this.all =
        ServiceLoader.load(Companion.class, Companions.class.getClassLoader()).stream()
            .map(ServiceLoader.Provider::get)
            .toList();
  }

  /** What they make of a network without mistakes. */
  List<CompanionFile> files(Plan plan, SourceMap sources) {
    if (all.isEmpty()) {
      return List.of();
    }
    SourceLines lines = JavacLines.of(environment, sources);
    return all.stream().flatMap(companion -> companion.files(plan, lines).stream()).toList();
  }
}
