package dev.tenon.processor;

import dev.tenon.processor.block.Extensions;
import dev.tenon.processor.companion.Companion;
import dev.tenon.processor.companion.CompanionFile;
import dev.tenon.processor.companion.SourceLines;
import dev.tenon.processor.plan.Plan;
import dev.tenon.processor.read.JavacLines;
import dev.tenon.processor.read.SourceMap;
import dev.tenon.processor.report.MessagerReporter;
import java.util.List;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/** All companions on the processor path. */
final class Companions {
  private final ProcessingEnvironment environment;
  private final MessagerReporter reporter;
  private final List<Companion> all;

  /** Reports those that cannot be loaded, and does without them. */
  Companions(ProcessingEnvironment environment, MessagerReporter reporter) {
    this.environment = environment;
    this.reporter = reporter;
    Extensions<Companion> extensions = Extensions.load(Companion.class);
    extensions.failures().stream().map(UnusableExtension::of).forEach(reporter::error);
    this.all = extensions.usable();
  }

  /** What they make of a network without mistakes. One that fails costs no more than its files. */
  List<CompanionFile> files(Plan plan, SourceMap sources, TypeElement network) {
    if (all.isEmpty()) {
      return List.of();
    }
    SourceLines lines = JavacLines.of(environment, sources);
    return all.stream().flatMap(companion -> files(companion, plan, lines, network)).toList();
  }

  private Stream<CompanionFile> files(
      Companion companion, Plan plan, SourceLines lines, TypeElement network) {
    try {
      return companion.files(plan, lines).stream();
    } catch (RuntimeException | LinkageError | StackOverflowError failure) {
      reporter.warning(Failures.crash(failure, plan.network().simpleName()), network);
      return Stream.empty();
    }
  }
}
