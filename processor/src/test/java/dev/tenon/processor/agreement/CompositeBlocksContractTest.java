package dev.tenon.processor.agreement;

import dev.tenon.block.Inception;
import dev.tenon.block.Residual;
import dev.tenon.block.VggBlock;
import dev.tenon.layer.Convolution;
import dev.tenon.processor.declare.TestNetwork;
import java.lang.annotation.Annotation;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.nd4j.linalg.activations.Activation;

/** Tenon's own blocks pass the tests that those of users do. Rectifiers have no slope at 0. */
class CompositeBlocksContractTest {

  @Nested
  class OfVggBlock extends BlockContract {
    @Override
    protected Class<? extends Annotation> annotation() {
      return VggBlock.class;
    }

    @Override
    protected List<TestNetwork> networks() {
      return List.of(
          learning().block("vgg", VggBlock.class, smooth("filters", 2, "convs", 2)),
          learning()
              .block("vgg", VggBlock.class, smooth("filters", 2, "convs", 1, "batchNorm", true)));
    }
  }

  @Nested
  class OfInception extends BlockContract {
    @Override
    protected Class<? extends Annotation> annotation() {
      return Inception.class;
    }

    @Override
    protected List<TestNetwork> networks() {
      return List.of(
          learning()
              .block(
                  "mixed",
                  Inception.class,
                  smooth(
                      "conv1x1",
                      1,
                      "reduce3x3",
                      1,
                      "conv3x3",
                      2,
                      "reduce5x5",
                      1,
                      "conv5x5",
                      1,
                      "poolProjection",
                      2)));
    }
  }

  @Nested
  class OfResidual extends BlockContract {
    @Override
    protected Class<? extends Annotation> annotation() {
      return Residual.class;
    }

    @Override
    protected List<TestNetwork> networks() {
      return List.of(
          learning().block("body", Residual.class, smooth("filters", 2)),
          learning().block("body", Residual.class, smooth("filters", 3)),
          learning()
              .block(
                  "body",
                  Residual.class,
                  smooth("filters", 4, "stride", 2, "bottleneck", true, "preActivation", true)));
    }
  }

  private static TestNetwork learning() {
    return TestNetwork.ofImage(1, 4, 5)
        .block("before", Convolution.class, smooth("filters", 2, "kernel", 1));
  }

  private static Object[] smooth(Object... attributes) {
    Object[] all = java.util.Arrays.copyOf(attributes, attributes.length + 2);
    all[attributes.length] = "activation";
    all[attributes.length + 1] = Activation.TANH;
    return all;
  }
}
