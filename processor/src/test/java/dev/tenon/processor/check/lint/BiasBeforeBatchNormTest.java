package dev.tenon.processor.check.lint;

import static dev.tenon.processor.check.lint.Warned.assertSilent;
import static dev.tenon.processor.check.lint.Warned.assertWarns;
import static dev.tenon.processor.check.lint.Warned.image;
import static dev.tenon.processor.declare.SmallNetworks.headed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.Input;
import dev.tenon.block.Residual;
import dev.tenon.layer.BatchNorm;
import dev.tenon.layer.Convolution;
import dev.tenon.layer.Dense;
import dev.tenon.layer.DepthwiseConvolution;
import dev.tenon.layer.GlobalPool;
import dev.tenon.layer.LastStep;
import dev.tenon.layer.SeparableConvolution;
import dev.tenon.layer.TransposedConvolution;
import dev.tenon.merge.Add;
import dev.tenon.processor.declare.Checks;
import dev.tenon.processor.declare.TestNetwork;
import dev.tenon.processor.shape.Kind;
import java.util.List;
import java.util.stream.Stream;
import org.deeplearning4j.nn.conf.layers.PoolingType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.linalg.activations.Activation;

/** A bias that batch normalisation takes away again. */
class BiasBeforeBatchNormTest {

  @Test
  void ofTheSameBlockOrOfTheNext() {
    assertWarns(
        image(32)
            .block("conv", Convolution.class, "filters", 8, "activation", Activation.IDENTITY)
            .block("norm", BatchNorm.class),
        "TEN601 conv");
    assertWarns(
        image(32).block("conv", Convolution.class, "filters", 8, "bias", true, "batchNorm", true),
        "TEN601 conv");
    assertSilent(image(32).block("conv", Convolution.class, "filters", 8, "batchNorm", true));
    assertSilent(image(32).block("body", Residual.class, "filters", 8));
  }

  @Test
  void thatAnActivationMakesAnotherFunctionOf() {
    assertSilent(
        image(32).block("conv", Convolution.class, "filters", 8).block("norm", BatchNorm.class));
  }

  @ParameterizedTest
  @MethodSource("layersWithBias")
  void ofEveryLayerThatHasOne(TestNetwork network) {
    assertWarns(network.block("norm", BatchNorm.class), "TEN601 layer");
  }

  private static Stream<TestNetwork> layersWithBias() {
    Activation identity = Activation.IDENTITY;
    return Stream.of(
        TestNetwork.ofImage(4, 8, 8)
            .block("layer", Convolution.class, "filters", 8, "groups", 2, "activation", identity),
        image(8).block("layer", DepthwiseConvolution.class, "activation", identity),
        image(8).block("layer", SeparableConvolution.class, "filters", 8, "activation", identity),
        image(8).block("layer", TransposedConvolution.class, "filters", 8, "activation", identity),
        TestNetwork.ofVector(8).block("layer", Dense.class, "units", 8, "activation", identity));
  }

  @Test
  void thatOneCopyNeeds() {
    assertSilent(
        image(32)
            .block("convs", Convolution.class, "filters", 8, "activation", Activation.IDENTITY)
            .repeated(2)
            .block("norm", BatchNorm.class));
  }

  @Test
  void thatAnotherConsumerNeeds() {
    assertSilent(
        image(32)
            .block("conv", Convolution.class, "filters", 8, "activation", Activation.IDENTITY)
            .block("norm", BatchNorm.class)
            .block("sum", List.of("conv", "norm"), Add.class));
  }

  @Test
  void fixSaysWhatItSaves() {
    assertThat(
            Checks.warningTexts(
                headed(
                    image(32)
                        .block(
                            "conv",
                            Convolution.class,
                            "filters",
                            8,
                            "activation",
                            Activation.IDENTITY)
                        .block("norm", BatchNorm.class))))
        .singleElement()
        .asString()
        .containsPattern("bias = false +\\(saves 8 parameters; the network still checks\\)");
  }

  /** What joins the frames again is of no annotation. */
  @Test
  void withinAnInterfaceThatIsPlacedOverAClip() {
    assertSilent(
        TestNetwork.ofClip(3, 8, 8, 4)
            .placing(
                "stage",
                List.of("input"),
                TestNetwork.empty()
                    .block("in", Input.class)
                    .named("Stage")
                    .block("conv", Convolution.class, "filters", 8)
                    .block("pooled", GlobalPool.class, "value", PoolingType.AVG))
            .taking(Kind.CLIP)
            .block("last", LastStep.class));
  }
}
