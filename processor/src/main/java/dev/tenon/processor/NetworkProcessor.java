package dev.tenon.processor;

import com.google.auto.service.AutoService;
import dev.tenon.processor.block.BlockTypes;
import dev.tenon.processor.problem.Code;
import dev.tenon.processor.read.RuntimeOnPath;
import dev.tenon.processor.read.Suppressions;
import dev.tenon.processor.render.ProcessorVersion;
import dev.tenon.processor.report.LockDirectory;
import dev.tenon.processor.report.MessagerReporter;
import dev.tenon.processor.report.NextRound;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * Generates a builder for each interface with {@code @Network}.
 *
 * <p>A network that names a type which is not known yet waits for the next round, since another
 * processor may generate the type.
 */
@AutoService(Processor.class)
public final class NetworkProcessor extends AbstractProcessor {
  /** The Java that builders are written in. */
  private static final SourceVersion WRITTEN = SourceVersion.RELEASE_17;

  private final Supplier<BlockTypes> types;
  private MessagerReporter reporter;
  private Pipeline pipeline;
  private Rounds rounds;
  private NextRound nextRound;
  private Optional<Code> obstacle = Optional.empty();

  /** With all block types on the processor path. */
  public NetworkProcessor() {
    this(BlockTypes::load);
  }

  /** With these block types only. */
  public NetworkProcessor(Supplier<BlockTypes> types) {
    this.types = types;
  }

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    Options options = new Options(environment.getOptions());
    reporter = new MessagerReporter(environment, options.isSet(Option.VERBOSE));
    options.mistakes().forEach(reporter::error);
    BlockTypes known = types.get();
    for (Throwable failure : known.failures()) {
      reporter.error(UnusableExtension.of(failure));
      obstacle = Optional.of(Code.UNUSABLE_EXTENSION);
    }
    Suppressions suppressions = new Suppressions(options.words(Option.SUPPRESS));
    pipeline = new Pipeline(environment, known, suppressions, locks(options), reporter);
    rounds = new Rounds(environment.getElementUtils());
    nextRound = new NextRound(environment);
  }

  private static Optional<Locks> locks(Options options) {
    return options.value(Option.LOCK).map(Path::of).map(LockDirectory::new).map(Locks::new);
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("dev.tenon.Network");
  }

  @Override
  public Set<String> getSupportedOptions() {
    return Option.keys();
  }

  /**
   * Any version of Java: a network needs nothing that a later one could change, and of an earlier
   * one than {@link #WRITTEN} the user is told.
   */
  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    boolean asked = nextRound.begins();
    Collection<TypeElement> networks = rounds.networks(annotations, round);
    if (!networks.isEmpty() && obstacle.isEmpty()) {
      obstacle = otherRuntime().or(this::oldSource);
    }
    boolean last = round.processingOver() || (asked && bringsNothing(round));
    List<TypeElement> early = new ArrayList<>();
    for (TypeElement network : networks) {
      if (!isDone(network, last)) {
        early.add(network);
      }
    }
    postpone(early);
    return false;
  }

  private Optional<Code> otherRuntime() {
    Optional<String> version = RuntimeOnPath.version(processingEnv.getElementUtils());
    if (version.filter(ProcessorVersion::understands).isPresent()) {
      return Optional.empty();
    }
    reporter.error(Failures.otherRuntime(version.orElse("of an unknown version")));
    return Optional.of(Code.OTHER_RUNTIME);
  }

  private Optional<Code> oldSource() {
    SourceVersion told = processingEnv.getSourceVersion();
    if (told.compareTo(WRITTEN) >= 0) {
      return Optional.empty();
    }
    reporter.error(Failures.oldSource(told, WRITTEN));
    return Optional.of(Code.OLD_SOURCE);
  }

  /**
   * Whether nothing was generated, not even a builder, of which another processor may make what a
   * network waits for.
   */
  private static boolean bringsNothing(RoundEnvironment round) {
    return ElementFilter.typesIn(round.getRootElements()).isEmpty();
  }

  /** Nothing that goes wrong with one network may end the compilation, or hide another's errors. */
  private boolean isDone(TypeElement network, boolean last) {
    try {
      if (obstacle.isEmpty()) {
        return pipeline.run(network, rounds::isInSource, last);
      }
      pipeline.standIn(network, rounds::isInSource, obstacle.get());
    } catch (RuntimeException | LinkageError | StackOverflowError failure) {
      reporter.error(Failures.crash(failure, network.getSimpleName().toString()), network);
      pipeline.standIn(network, rounds::isInSource, Code.INTERNAL);
    }
    return true;
  }

  /** After an error, the next round is the last: too late for javac to resolve what is written. */
  private void postpone(List<TypeElement> networks) {
    networks.forEach(rounds::postpone);
    if (reporter.hasFailed()) {
      networks.forEach(network -> pipeline.standIn(network, rounds::isInSource, Code.UNKNOWN_TYPE));
    } else {
      networks.stream().findFirst().ifPresent(nextRound::ask);
    }
  }
}
