package dev.tenon.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.processor.NetworkProcessor;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the incremental builds of Gradle rely on. */
class IsolationTest {
  @TempDir Path directory;

  @Test
  void eachFileOfANetworkOriginatesFromItsInterfaceAlone() {
    Wrapped processor = new Wrapped();
    new Compilation(directory).sample("vgg/Vgg11").sample("vgg/Vgg13").processor(processor).run();

    assertThat(processor.origins).hasSize(12);
    processor.origins.forEach(
        (file, origins) -> {
          String network = file.contains("Vgg11") ? "Vgg11" : "Vgg13";
          assertThat(origins).as(file).containsExactly("dev.tenon.sample.networks.vgg." + network);
        });
  }

  /** The processor with a filer that notes where resources come from. */
  @SupportedAnnotationTypes("dev.tenon.Network")
  private static final class Wrapped extends AbstractProcessor {
    private final Map<String, List<String>> origins = new TreeMap<>();
    private final NetworkProcessor processor = new NetworkProcessor();

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
      Filer filer = environment.getFiler();
      Filer noting =
          proxy(
              Filer.class,
              (method, arguments) -> {
                if (method.getName().equals("createResource")) {
                  Object[] elements = (Object[]) arguments[3];
                  origins.put(
                      arguments[2].toString(),
                      Arrays.stream(elements).map(Object::toString).toList());
                }
                return method.invoke(filer, arguments);
              });
      processor.init(
          proxy(
              ProcessingEnvironment.class,
              (method, arguments) ->
                  method.getName().equals("getFiler")
                      ? noting
                      : method.invoke(environment, arguments)));
    }

    private static <T> T proxy(Class<T> type, Handler handler) {
      return type.cast(
          Proxy.newProxyInstance(
              type.getClassLoader(),
              new Class<?>[] {type},
              (proxy, method, arguments) -> handler.call(method, arguments)));
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      processor.process(annotations, round);
      return false;
    }
  }

  /** What a wrapper does in place of a method. */
  private interface Handler {
    Object call(Method method, Object[] arguments) throws Throwable;
  }
}
