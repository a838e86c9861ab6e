package dev.tenon.processor.read;

import dev.tenon.processor.block.BlockTypes;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Reads networks and leaves it at that. */
@SupportedAnnotationTypes(Vocabulary.NETWORK)
final class ReaderProbe extends AbstractProcessor {
  private final Map<String, ReadResult> results = new LinkedHashMap<>();
  private final Set<TypeElement> roots = new HashSet<>();
  private final Listener listener;

  /** Is told what was read, while the compiler still knows its positions. */
  interface Listener {
    void read(ReadResult result, SourceMap sources, ProcessingEnvironment environment);
  }

  ReaderProbe(Listener listener) {
    this.listener = listener;
  }

  ReaderProbe() {
    this((result, sources, environment) -> {});
  }

  /** What was read of the interface with that simple name. */
  ReadResult result(String name) {
    ReadResult result = results.get(name);
    if (result == null) {
      throw new AssertionError("read only " + results.keySet());
    }
    return result;
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    roots.addAll(ElementFilter.typesIn(round.getRootElements()));
    NetworkReader reader = new NetworkReader(processingEnv, BlockTypes.load().annotations());
    for (TypeElement annotation : annotations) {
      for (Element network : round.getElementsAnnotatedWith(annotation)) {
        read(reader, (TypeElement) network);
      }
    }
    return false;
  }

  private void read(NetworkReader reader, TypeElement network) {
    SourceMap sources = new SourceMap();
    ReadResult result = reader.read(network, this::isRoot, sources);
    results.put(network.getSimpleName().toString(), result);
    listener.read(result, sources, processingEnv);
  }

  private boolean isRoot(Element type) {
    return roots.contains(type)
        || (type.getEnclosingElement() instanceof TypeElement outer && isRoot(outer));
  }
}
