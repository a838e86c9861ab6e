package dev.tenon.processor;

import dev.tenon.processor.block.BlockTypes;
import dev.tenon.processor.problem.Code;
import dev.tenon.processor.read.NetworkReader;
import dev.tenon.processor.read.ReadResult;
import dev.tenon.processor.read.SourceMap;
import dev.tenon.processor.render.BuilderRenderer;
import dev.tenon.processor.render.GeneratedSource;
import dev.tenon.processor.render.SkeletonRenderer;
import dev.tenon.processor.report.MessagerReporter;
import dev.tenon.processor.report.SourceWriter;
import java.util.List;
import java.util.function.Predicate;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/** The way from an annotated interface to its builder: read, check, report, render, write. */
final class Pipeline {
  private final NetworkReader reader;
  private final InterimCheck checker;
  private final MessagerReporter reporter;
  private final BuilderRenderer builders = new BuilderRenderer();
  private final SkeletonRenderer skeletons;
  private final SourceWriter writer;

  Pipeline(ProcessingEnvironment environment, BlockTypes types, MessagerReporter reporter) {
    this.reader = new NetworkReader(environment, types.annotations());
    this.checker = new InterimCheck(types);
    this.reporter = reporter;
    this.skeletons = new SkeletonRenderer(types);
    this.writer = new SourceWriter(environment);
  }

  /**
   * Makes what can be made of a network: its builder, or errors and a skeleton of it.
   *
   * @param inSource whether the source of a type is being compiled
   * @param last whether no type can be generated any more that the network may wait for
   * @return false if nothing was made, because the network names a type that is not known yet
   */
  boolean run(TypeElement type, Predicate<TypeElement> inSource, boolean last) {
    SourceMap sources = new SourceMap();
    ReadResult read = reader.read(type, inSource, sources);
    if (read.unresolved() && !last) {
      return false;
    }
    InterimCheck.Checked checked = checker.check(read);
    checked.errors().forEach(error -> reporter.error(error, sources));
    GeneratedSource source = render(read, checked);
    if (!writer.write(source.qualifiedName(), source.text(), type)) {
      reporter.error(Failures.nameTaken(read.network(), source.qualifiedName()), sources);
    }
    return true;
  }

  private GeneratedSource render(ReadResult read, InterimCheck.Checked checked) {
    if (read.isClean() && checked.errors().isEmpty()) {
      return builders.render(checked.plan());
    }
    List<Code> codes = checked.errors().stream().map(error -> error.problem().code()).toList();
    return skeletons.render(checked.plan(), codes);
  }
}
