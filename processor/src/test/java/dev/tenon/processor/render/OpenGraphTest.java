package dev.tenon.processor.render;

import static dev.tenon.processor.declare.TestNetwork.empty;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.Input;
import dev.tenon.block.InvertedResidual;
import dev.tenon.block.Residual;
import dev.tenon.block.SqueezeExcite;
import dev.tenon.builder.HeadOptions;
import dev.tenon.builder.NetworkBuilder;
import dev.tenon.head.Classifier;
import dev.tenon.layer.Convolution;
import dev.tenon.processor.compile.CompilerKind;
import dev.tenon.processor.declare.TestNetwork;
import dev.tenon.processor.model.NetworkDecl;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.factory.Nd4j;

/**
 * The graph of an open network at some settings is that of the closed network that a user would
 * have written for them; the numbers of filters are worked out by hand.
 */
class OpenGraphTest {
  private static final String OPEN = "dev.tenon.test.OpenBuilder";

  private static GeneratedBuilders builders;

  @BeforeAll
  static void compile(@TempDir Path directory) {
    builders = compiled(directory, open());
  }

  @ParameterizedTest
  @CsvSource({
    "32, 32, 4, 1.0, 32, 24, 40, 64",
    "16, 64, 2, 0.5, 16, 16, 24, 64",
    "48, 24, 12, 0.75, 24, 24, 32, 64",
    "40, 40, 7, 1.5, 48, 40, 64, 96",
  })
  void isTheGraphOfTheClosedNetwork(
      int height,
      int width,
      int classes,
      double multiplier,
      int stem,
      int narrow,
      int body,
      int last,
      @TempDir Path directory)
      throws ReflectiveOperationException {
    NetworkDecl network = closed(height, width, classes, stem, narrow, body, last);
    GeneratedBuilders closed = compiled(directory, network);

    NetworkBuilder<?> open = set(builder(), height, width, classes, multiplier);
    ComputationGraph graph = open.build();

    assertThat(open.configuration().toJson())
        .isEqualTo(seeded(closed.create(OPEN)).configuration().toJson());
    assertThat(graph.numParams()).isEqualTo(closed.constant(OPEN, "PARAMETERS"));
    assertThat(graph.outputSingle(Nd4j.rand(DataType.FLOAT, 2, 3, height, width)).shape())
        .containsExactly(2, classes);
  }

  @Test
  void isAsDeclaredUnlessSomethingIsSet() throws ReflectiveOperationException {
    assertThat(builder().build().numParams()).isEqualTo(builders.constant(OPEN, "PARAMETERS"));
  }

  @Test
  void refusesWhatTheCompilerHasNotChecked() throws ReflectiveOperationException {
    NetworkBuilder<?> builder = builder();

    assertThatThrownBy(() -> call(builder, "inputSize", int.class, 32, int.class, 20))
        .hasRootCauseInstanceOf(IllegalArgumentException.class)
        .hasRootCauseMessage(
            "OpenBuilder: inputSize width is 20, but must be a multiple of 8 between 16 and 64");
    assertThatThrownBy(() -> call(builder, "classes", int.class, 13))
        .hasRootCauseMessage("OpenBuilder: classes is 13, but must be between 2 and 12");
    assertThatThrownBy(() -> call(builder, "width", double.class, 0.6))
        .hasRootCauseMessage("OpenBuilder: width is 0.6, but must be one of [0.5, 0.75, 1.0, 1.5]");
  }

  /** Options may be set before the number of classes is. */
  @Test
  void weighsAsManyClassesAsThereAreInTheEnd() throws ReflectiveOperationException {
    Consumer<HeadOptions> three = head -> head.classWeights(1, 2, 3);
    NetworkBuilder<?> builder = builder();
    call(builder, "scores", Consumer.class, three);

    assertThatThrownBy(builder::configuration)
        .hasMessage("block 'scores': classWeights has 3 values for 4 classes");
    call(builder, "classes", int.class, 3);
    assertThat(builder.configuration()).isNotNull();
  }

  private static NetworkBuilder<?> builder() throws ReflectiveOperationException {
    return seeded(builders.create(OPEN));
  }

  private static NetworkBuilder<?> seeded(NetworkBuilder<?> builder) {
    return builder.seed(1);
  }

  private static NetworkBuilder<?> set(
      NetworkBuilder<?> builder, int height, int width, int classes, double multiplier)
      throws ReflectiveOperationException {
    call(builder, "inputSize", int.class, height, int.class, width);
    call(builder, "classes", int.class, classes);
    call(builder, "width", double.class, multiplier);
    return builder;
  }

  /** Calls a method; types and values of its parameters take turns. */
  private static void call(NetworkBuilder<?> builder, String name, Object... typesAndValues)
      throws ReflectiveOperationException {
    Class<?>[] types = new Class<?>[typesAndValues.length / 2];
    Object[] values = new Object[types.length];
    for (int i = 0; i < types.length; i++) {
      types[i] = (Class<?>) typesAndValues[2 * i];
      values[i] = typesAndValues[2 * i + 1];
    }
    Method method = builder.getClass().getMethod(name, types);
    method.invoke(builder, values);
  }

  private static NetworkDecl open() {
    TestNetwork input =
        empty()
            .block(
                "input",
                Input.class,
                "channels",
                3,
                "height",
                32,
                "width",
                32,
                "minHeight",
                16,
                "maxHeight",
                48,
                "minWidth",
                16,
                "maxWidth",
                64,
                "multipleOf",
                8);
    return Declared.named(
        blocks(input.widths(0.5, 0.75, 1, 1.5), 32, 24, 40, 64)
            .clamped(1, 2)
            .block("scores", Classifier.class, "classes", 4, "minClasses", 2, "maxClasses", 12),
        "Open");
  }

  private static NetworkDecl closed(
      int height, int width, int classes, int stem, int narrow, int body, int last) {
    TestNetwork input =
        empty().block("input", Input.class, "channels", 3, "height", height, "width", width);
    return Declared.named(
        blocks(input, stem, narrow, body, last)
            .block("scores", Classifier.class, "classes", classes),
        "Open");
  }

  private static TestNetwork blocks(TestNetwork input, int stem, int narrow, int body, int last) {
    return input
        .block("stem", Convolution.class, "filters", stem, "stride", 2, "batchNorm", true)
        .block("narrow", InvertedResidual.class, "filters", narrow, "stride", 2)
        .block("body", Residual.class, "filters", body)
        .block("gate", SqueezeExcite.class, "reduction", 4)
        .block("last", Convolution.class, "filters", last, "kernel", 1);
  }

  private static GeneratedBuilders compiled(Path directory, NetworkDecl network) {
    return GeneratedBuilders.of(CompilerKind.JAVAC, directory, List.of(Declared.builder(network)));
  }
}
