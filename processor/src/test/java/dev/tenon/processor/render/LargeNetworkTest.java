package dev.tenon.processor.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.block.Residual;
import dev.tenon.builder.LayerHandle;
import dev.tenon.head.Classifier;
import dev.tenon.layer.Convolution;
import dev.tenon.layer.GlobalPool;
import dev.tenon.layer.MaxPool;
import dev.tenon.processor.compile.CompilerKind;
import dev.tenon.processor.declare.TestNetwork;
import dev.tenon.processor.plan.Plan;
import java.nio.file.Path;
import java.util.List;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Networks that no single method, initialiser, constant or class could hold. */
class LargeNetworkTest {
  private static final String NAME = "dev.tenon.test.LargeBuilder";

  /** The 1,202 layers of He et al. 2016, section 4.2: every block a method of the interface. */
  @ParameterizedTest
  @EnumSource
  void aResidualNetworkOf1202Layers(CompilerKind compiler, @TempDir Path directory)
      throws ReflectiveOperationException {
    GeneratedBuilders builders = compiled(residual(600), compiler, directory);

    assertThat(layersWithWeights(builders)).isEqualTo(1202);
    assertThat(handle(builders, "Layers.BLOCK599").vertex()).isEqualTo("block599/relu");
    assertThat((String) builders.constant(NAME, "SUMMARY"))
        .contains("\nblock0 (Residual) ", "\nblock599 (Residual) ", "\nTotal parameters: ");
  }

  @Tag("long")
  @ParameterizedTest
  @EnumSource
  void aResidualNetworkOf10002Layers(CompilerKind compiler, @TempDir Path directory)
      throws ReflectiveOperationException {
    GeneratedBuilders builders = compiled(residual(5_000), compiler, directory);

    assertThat(layersWithWeights(builders)).isEqualTo(10_002);
    assertThat(handle(builders, "Layers.BLOCK4999").vertex()).isEqualTo("block4999/relu");
  }

  @Tag("long")
  @ParameterizedTest
  @EnumSource
  void tenThousandBlocks(CompilerKind compiler, @TempDir Path directory)
      throws ReflectiveOperationException {
    TestNetwork network = TestNetwork.ofImage(1, 1, 1);
    for (int i = 0; i < 10_000; i++) {
      network.block("block" + i, MaxPool.class, "kernel", 1);
    }
    network.block("classes", Classifier.class, "classes", 2);

    GeneratedBuilders builders = compiled(network, compiler, directory);

    assertThat(builders.create(NAME).configuration().getVertices()).hasSize(10_001);
    assertThat(handle(builders, "Layers.BLOCK9999").vertex()).isEqualTo("block9999");
  }

  /** One method of the interface that stands for thousands of layers. */
  @ParameterizedTest
  @EnumSource
  void aBlockThatIsRepeatedAThousandTimes(CompilerKind compiler, @TempDir Path directory)
      throws ReflectiveOperationException {
    TestNetwork network =
        TestNetwork.ofImage(3, 8, 8)
            .block("stage", Residual.class, "filters", 3)
            .repeated(1_100)
            .block("classes", Classifier.class, "classes", 2);

    GeneratedBuilders builders = compiled(network, compiler, directory);

    assertThat(layersWithWeights(builders)).isEqualTo(2_201);
    assertThat(handle(builders, "Layers.Stage.COPY_1100").vertex()).isEqualTo("stage/1100/relu");
  }

  /** Nothing of it is an option's concern but the dropout in front of it. */
  @ParameterizedTest
  @EnumSource
  void aBlockWithoutWeightsThatIsRepeatedAThousandTimes(
      CompilerKind compiler, @TempDir Path directory) throws ReflectiveOperationException {
    TestNetwork network =
        TestNetwork.ofImage(1, 1, 1)
            .block("stage", MaxPool.class, "kernel", 1)
            .repeated(1_201)
            .block("classes", Classifier.class, "classes", 2);

    GeneratedBuilders builders = compiled(network, compiler, directory);

    assertThat(builders.create(NAME).configuration().getVertices()).hasSize(1_202);
  }

  private static TestNetwork residual(int blocks) {
    TestNetwork network =
        TestNetwork.ofImage(3, 32, 32).block("stem", Convolution.class, "filters", 16);
    for (int i = 0; i < blocks; i++) {
      network.block("block" + i, Residual.class, "filters", 16);
    }
    return network
        .block("pooled", GlobalPool.class)
        .block("classes", Classifier.class, "classes", 10);
  }

  private static GeneratedBuilders compiled(
      TestNetwork network, CompilerKind compiler, Path directory) {
    Plan plan = Declared.plan(Declared.named(network, "Large"));
    return GeneratedBuilders.of(
        compiler, directory, List.of(new BuilderRenderer(name -> false).render(plan)));
  }

  private static long layersWithWeights(GeneratedBuilders builders)
      throws ReflectiveOperationException {
    ComputationGraphConfiguration configuration = builders.create(NAME).configuration();
    return configuration.getVertices().keySet().stream()
        .filter(name -> name.matches(".*/conv\\d|stem|classes"))
        .count();
  }

  private static LayerHandle<?> handle(GeneratedBuilders builders, String constant)
      throws ReflectiveOperationException {
    return (LayerHandle<?>) builders.constant(NAME, constant);
  }
}
