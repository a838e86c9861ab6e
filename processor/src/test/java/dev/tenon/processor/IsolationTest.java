package dev.tenon.processor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.processor.compile.Compilation;
import dev.tenon.processor.compile.Compiled;
import dev.tenon.processor.compile.CompilerKind;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the incremental builds of Gradle and Eclipse rely on. */
class IsolationTest {
  @TempDir Path directory;

  @ParameterizedTest
  @EnumSource
  void eachBuilderOriginatesFromItsInterfaceAlone(CompilerKind compiler) {
    Wrapped processor = new Wrapped();
    Compiled compiled =
        new Compilation(compiler, directory)
            .processor(processor)
            .source(
                "Nets.java",
                """
                import dev.tenon.*;
                import dev.tenon.head.*;
                import dev.tenon.layer.*;
                interface Nets {
                  @Block interface Part { @Dense(units = 3) Vector dense(); }
                  interface Base { Part part(); }
                  @Network(input = @Input(size = 3))
                  interface One extends Base { @Classifier(classes = 2) Scores scores(); }
                  @Network(input = @Input(size = 3))
                  interface Broken extends Base { @Classifier(classes = 0) Scores scores(); }
                }
                """)
            .run();

    assertThat(compiled.errors()).hasSize(1);
    assertThat(processor.origins)
        .containsExactly(
            Map.entry("Nets_BrokenBuilder", List.of("Nets.Broken")),
            Map.entry("Nets_OneBuilder", List.of("Nets.One")));
  }

  /** The line that Gradle looks for, in the place where it looks. */
  @Test
  void gradleIsToldSo() throws IOException {
    try (InputStream file =
        NetworkProcessor.class.getResourceAsStream(
            "/META-INF/gradle/incremental.annotation.processors")) {
      assertThat(file).isNotNull();
      assertThat(new String(file.readAllBytes(), UTF_8))
          .isEqualToIgnoringNewLines(NetworkProcessor.class.getName() + ",isolating");
    }
  }

  /** The processor behind wrappers of what the compiler gives it, as in build tools and IDEs. */
  private static final class Wrapped extends AbstractProcessor {
    private final Map<String, List<String>> origins = new LinkedHashMap<>();
    private final NetworkProcessor processor = new NetworkProcessor();

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
      Filer filer = wrap(Filer.class, environment.getFiler(), this::note);
      processor.init(
          wrap(
              ProcessingEnvironment.class,
              environment,
              (method, arguments) -> method.equals("getFiler") ? filer : null));
    }

    private @Nullable Object note(String method, Object[] arguments) {
      if (method.equals("createSourceFile")) {
        List<String> from = Arrays.stream((Object[]) arguments[1]).map(Object::toString).toList();
        origins.put(arguments[0].toString(), from);
      }
      return null;
    }

    private static <T> T wrap(Class<T> type, T wrapped, Interceptor interceptor) {
      InvocationHandler handler =
          (proxy, method, arguments) -> {
            Object answer = interceptor.answer(method.getName(), arguments);
            return answer == null ? method.invoke(wrapped, arguments) : answer;
          };
      return type.cast(
          Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return processor.getSupportedAnnotationTypes();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return processor.getSupportedSourceVersion();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      processor.process(annotations, round);
      return false;
    }
  }

  /** Sees a call before what it wraps does. */
  private interface Interceptor {
    /** The answer; null if the wrapped object is to give it. */
    @Nullable Object answer(String method, Object[] arguments);
  }
}
