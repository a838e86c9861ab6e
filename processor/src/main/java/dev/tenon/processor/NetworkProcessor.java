package dev.tenon.processor;

import com.google.auto.service.AutoService;
import dev.tenon.processor.block.BlockTypes;
import dev.tenon.processor.read.Suppressions;
import dev.tenon.processor.report.LockDirectory;
import dev.tenon.processor.report.MessagerReporter;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * Generates a builder for each interface with {@code @Network}.
 *
 * <p>A network that names a type which is not known yet waits for the next round, since another
 * processor may generate the type. It waits by name: an element is good for its own round only.
 */
@AutoService(Processor.class)
public final class NetworkProcessor extends AbstractProcessor {
  private final Set<String> waiting = new TreeSet<>();
  private final Set<String> compiled = new HashSet<>();
  private final Supplier<BlockTypes> types;
  private MessagerReporter reporter;
  private Optional<Pipeline> pipeline = Optional.empty();

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
    Suppressions suppressions = new Suppressions(options.words(Option.SUPPRESS));
    try {
      pipeline =
          Optional.of(
              new Pipeline(environment, types.get(), suppressions, locks(options), reporter));
    } catch (ServiceConfigurationError unusable) {
      reporter.error(Failures.unusableExtension(unusable));
    }
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

  /** Any version of Java: a network needs nothing that a later one could change. */
  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    ElementFilter.typesIn(round.getRootElements())
        .forEach(root -> compiled.add(root.getQualifiedName().toString()));
    Map<String, TypeElement> networks = networks(annotations, round);
    waiting.clear();
    pipeline.ifPresent(ready -> networks.values().forEach(network -> run(ready, network, round)));
    return false;
  }

  /** Nothing that goes wrong with one network may end the compilation, or hide another's errors. */
  private void run(Pipeline ready, TypeElement network, RoundEnvironment round) {
    try {
      if (!ready.run(network, this::isInSource, round.processingOver())) {
        waiting.add(network.getQualifiedName().toString());
      }
    } catch (RuntimeException | LinkageError | StackOverflowError failure) {
      reporter.error(Failures.crash(failure, network.getSimpleName().toString()), network);
    }
  }

  /** Those of this round and those that waited for it; by name, so that the order is always one. */
  private Map<String, TypeElement> networks(
      Set<? extends TypeElement> annotations, RoundEnvironment round) {
    Map<String, TypeElement> networks = new TreeMap<>();
    for (String name : waiting) {
      TypeElement network = processingEnv.getElementUtils().getTypeElement(name);
      if (network != null) {
        networks.put(name, network);
      }
    }
    for (TypeElement annotation : annotations) {
      for (TypeElement network :
          ElementFilter.typesIn(round.getElementsAnnotatedWith(annotation))) {
        networks.put(network.getQualifiedName().toString(), network);
      }
    }
    return networks;
  }

  /** Of a type that was compiled before, no compiler can show a position. */
  private boolean isInSource(Element type) {
    return type.getEnclosingElement() instanceof TypeElement outer
        ? isInSource(outer)
        : compiled.contains(((TypeElement) type).getQualifiedName().toString());
  }
}
