package dev.tenon.processor.block;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.block.VggBlock;
import dev.tenon.layer.Convolution;
import dev.tenon.processor.declare.Plans;
import dev.tenon.processor.declare.TestNetwork;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.activations.Activation;

/** The names of what belongs to a layer with weights. */
class UnitTest {

  @Test
  void areNumberedLikeTheLayer() {
    TestNetwork network =
        TestNetwork.ofImage(3, 8, 8)
            .block(
                "stem", VggBlock.class, "filters", 4, "convs", 2, "batchNorm", true, "pool", false);

    assertThat(Plans.names(Plans.of(network)))
        .containsExactly(
            "stem/conv1", "stem/bn1", "stem/relu1", "stem/conv2", "stem/bn2", "stem/relu2");
  }

  @Test
  void keepTheNumberOfTheLayerApartFromTheirOwn() {
    TestNetwork network =
        TestNetwork.ofImage(3, 8, 8)
            .block(
                "stem",
                VggBlock.class,
                new Object[] {
                  "filters", 4, "convs", 1, "batchNorm", true, "activation", Activation.RELU6
                });

    assertThat(Plans.names(Plans.of(network)))
        .containsExactly("stem/conv1", "stem/bn1", "stem/relu6_1", "stem/pool");
  }

  @Test
  void haveNoNumberBesideALayerWithoutOne() {
    TestNetwork network =
        TestNetwork.ofImage(3, 8, 8)
            .block(
                "conv",
                Convolution.class,
                new Object[] {"filters", 4, "batchNorm", true, "activation", Activation.RELU6});

    assertThat(Plans.names(Plans.of(network)))
        .containsExactly("conv/conv", "conv/bn", "conv/relu6");
  }
}
