package dev.tenon.processor.check.lint;

import static dev.tenon.processor.check.lint.Warned.assertSilent;
import static dev.tenon.processor.check.lint.Warned.assertWarns;
import static dev.tenon.processor.check.lint.Warned.image;

import dev.tenon.layer.Activate;
import dev.tenon.layer.BatchNorm;
import dev.tenon.layer.Convolution;
import dev.tenon.layer.Dense;
import dev.tenon.layer.Dropout;
import dev.tenon.layer.GlobalPool;
import dev.tenon.layer.TransposedConvolution;
import dev.tenon.processor.declare.TestNetwork;
import dev.tenon.processor.shape.Kind;
import java.util.List;
import org.deeplearning4j.nn.conf.layers.PoolingType;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.activations.Activation;

/** A classifier whose features see parts of the image only. */
class NarrowFieldTest {

  private static TestNetwork pooled(int size) {
    return image(size)
        .block("conv", Convolution.class, "filters", 8)
        .block("pooled", GlobalPool.class, "value", PoolingType.AVG);
  }

  @Test
  void whereTheImageIsLarger() {
    assertWarns(pooled(32), "TEN606 scores");
    assertSilent(pooled(3));
  }

  @Test
  void whereItIsLargerOneWay() {
    for (TestNetwork image : List.of(TestNetwork.ofImage(3, 3, 4), TestNetwork.ofImage(3, 4, 3))) {
      assertWarns(
          image
              .block("conv", Convolution.class, "filters", 8)
              .block("pooled", GlobalPool.class, "value", PoolingType.AVG),
          "TEN606 scores");
    }
  }

  @Test
  void whateverStandsBetweenPoolingAndHead() {
    assertWarns(pooled(32).block("hidden", Dense.class, "units", 8), "TEN606 scores");
    assertWarns(
        pooled(32)
            .block("norm", BatchNorm.class)
            .block("relu", Activate.class, "value", Activation.RELU)
            .block("dropped", Dropout.class, "value", 0.5),
        "TEN606 scores");
  }

  /** As in MobileNet v3. */
  @Test
  void evenAConvolutionOfTheOnePixelThatIsLeft() {
    assertWarns(
        pixel().block("last", Convolution.class, "filters", 8, "kernel", 1), "TEN606 scores");
  }

  @Test
  void notWhereAllFeaturesAreRead() {
    assertSilent(image(32).block("conv", Convolution.class, "filters", 8));
    assertSilent(pixel().block("spread", TransposedConvolution.class, "filters", 8, "stride", 2));
  }

  private static TestNetwork pixel() {
    return image(32)
        .block("conv", Convolution.class, "filters", 8)
        .block("pooled", GlobalPool.class, "value", PoolingType.AVG, "keepDimensions", true)
        .returning(Kind.FEATURE_MAP);
  }
}
