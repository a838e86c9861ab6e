package dev.tenon.processor;

import dev.tenon.processor.block.BlockTypes;
import dev.tenon.processor.check.Checker;
import dev.tenon.processor.check.Verdict;
import dev.tenon.processor.companion.CompanionFile;
import dev.tenon.processor.model.NetworkDecl;
import dev.tenon.processor.problem.Code;
import dev.tenon.processor.problem.Diagnostic;
import dev.tenon.processor.read.NetworkReader;
import dev.tenon.processor.read.ReadResult;
import dev.tenon.processor.read.SourceMap;
import dev.tenon.processor.read.Suppressions;
import dev.tenon.processor.read.UnknownSuppressions;
import dev.tenon.processor.render.BuilderRenderer;
import dev.tenon.processor.render.GeneratedSource;
import dev.tenon.processor.render.SkeletonRenderer;
import dev.tenon.processor.report.CompanionWriter;
import dev.tenon.processor.report.MessagerReporter;
import dev.tenon.processor.report.Refusal;
import dev.tenon.processor.report.SourceWriter;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/** The way from an annotated interface to its builder: read, check, report, render, write. */
final class Pipeline {
  private final NetworkReader reader;
  private final Checker checker;
  private final Suppressions suppressions;
  private final MessagerReporter reporter;
  private final BuilderRenderer builders;
  private final SkeletonRenderer skeletons;
  private final StandIns standIns;
  private final Companions companions;
  private final SourceWriter writer;
  private final CompanionWriter companionWriter;
  private final Optional<Locks> locks;

  /**
   * @param locks the lock files that are kept, if any
   */
  Pipeline(
      ProcessingEnvironment environment,
      BlockTypes types,
      Suppressions suppressions,
      Optional<Locks> locks,
      MessagerReporter reporter) {
    this.reader = new NetworkReader(environment, types.annotations());
    this.checker = new Checker(types);
    this.suppressions = suppressions;
    this.reporter = reporter;
    this.locks = locks;
    Predicate<String> exists = name -> environment.getElementUtils().getTypeElement(name) != null;
    this.builders = new BuilderRenderer(exists);
    this.skeletons = new SkeletonRenderer(types, exists);
    this.companions = new Companions(environment, reporter);
    this.writer = new SourceWriter(environment, NetworkProcessor.class.getName());
    this.companionWriter = new CompanionWriter(environment);
    this.standIns = new StandIns(reader, skeletons, writer);
  }

  /** Writes what other code compiles against in place of the builder, and checks nothing. */
  void standIn(TypeElement type, Predicate<TypeElement> inSource, Code code) {
    standIns.write(type, inSource, code);
  }

  /**
   * Makes what can be made of a network: its builder, or errors and a skeleton of it.
   *
   * @param inSource whether the source of a type is being compiled
   * @param last whether no type can be generated any more that the network may wait for
   * @return false if nothing was made, because the network names something that is not known yet
   */
  boolean run(TypeElement type, Predicate<TypeElement> inSource, boolean last) {
    SourceMap sources = new SourceMap();
    ReadResult read = reader.read(type, inSource, sources);
    if (read.isUnresolved() && !last) {
      return false;
    }
    Verdict verdict = checker.check(read.network(), read.problems(), read.broken());
    report(read, verdict, sources, type);
    List<CompanionFile> files = companions(verdict, sources, type);
    GeneratedSource source = render(read, verdict, files);
    write(source, verdict, read.network(), sources, type);
    files.forEach(file -> write(file, read.network(), sources, type));
    return true;
  }

  /** A skeleton may be that of an earlier state: there is an error already. */
  private void write(
      GeneratedSource source,
      Verdict verdict,
      NetworkDecl network,
      SourceMap sources,
      TypeElement type) {
    writer
        .write(source.qualifiedName(), source.text(), type)
        .filter(
            refusal -> verdict instanceof Verdict.Accepted || !(refusal instanceof Refusal.Stale))
        .map(refusal -> Refusals.of(refusal, network, source.qualifiedName()))
        .ifPresent(error -> reporter.error(error, sources));
  }

  private void write(CompanionFile file, NetworkDecl network, SourceMap sources, TypeElement type) {
    companionWriter
        .write(network.packageName(), file, type)
        .map(failure -> Refusals.of(failure, network, file.path()))
        .ifPresent(warning -> reporter.warning(warning, sources));
  }

  private void report(ReadResult read, Verdict verdict, SourceMap sources, TypeElement type) {
    if (read.isUnresolved()) {
      reporter.warning(Failures.unresolved(read), sources);
    }
    if (verdict instanceof Verdict.Rejected rejected) {
      rejected.errors().forEach(error -> reporter.error(error, sources));
    } else if (verdict instanceof Verdict.Accepted accepted) {
      Stream.concat(accepted.warnings().stream(), new UnknownSuppressions(sources).all().stream())
          .filter(
              warning ->
                  !suppressions.cover(
                      warning, sources.position(warning.problem().at()).element(), type))
          .forEach(warning -> reporter.warning(warning, sources));
      locks
          .flatMap(kept -> kept.keep(accepted.plan()))
          .ifPresent(error -> reporter.error(error, sources));
      reporter.note(() -> Outcome.of(accepted.plan()));
    }
  }

  private List<CompanionFile> companions(Verdict verdict, SourceMap sources, TypeElement type) {
    return verdict instanceof Verdict.Accepted accepted
        ? companions.files(accepted.plan(), sources, type)
        : List.of();
  }

  private GeneratedSource render(ReadResult read, Verdict verdict, List<CompanionFile> files) {
    if (verdict instanceof Verdict.Accepted accepted) {
      return builders.render(accepted.plan(), accepted.template(), pictures(files));
    }
    Verdict.Rejected rejected = (Verdict.Rejected) verdict;
    return skeletons.render(rejected.plan(), codes(read, rejected.errors()));
  }

  private static List<String> pictures(List<CompanionFile> files) {
    return files.stream().filter(CompanionFile::isPicture).map(CompanionFile::path).toList();
  }

  private static List<Code> codes(ReadResult read, List<Diagnostic> errors) {
    return Stream.concat(
            read.isUnresolved() ? Stream.of(Code.UNKNOWN_TYPE) : Stream.empty(),
            errors.stream().map(error -> error.problem().code()))
        .toList();
  }
}
