package dev.tenon.processor.fingerprint;

import static dev.tenon.processor.declare.TestNetwork.ofClip;
import static dev.tenon.processor.declare.TestNetwork.ofImage;
import static dev.tenon.processor.declare.TestNetwork.ofSequence;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.block.Residual;
import dev.tenon.block.Shortcut;
import dev.tenon.block.SqueezeExcite;
import dev.tenon.head.Classifier;
import dev.tenon.head.Loss;
import dev.tenon.head.PixelClassifier;
import dev.tenon.head.SequenceClassifier;
import dev.tenon.layer.BatchNorm;
import dev.tenon.layer.Convolution;
import dev.tenon.layer.Crop;
import dev.tenon.layer.DepthwiseConvolution;
import dev.tenon.layer.GlobalPool;
import dev.tenon.layer.HardSwish;
import dev.tenon.layer.LastStep;
import dev.tenon.layer.LocalResponseNorm;
import dev.tenon.layer.Lstm;
import dev.tenon.layer.SeparableConvolution;
import dev.tenon.layer.TransposedConvolution;
import dev.tenon.layer.Upsample;
import dev.tenon.layer.ZeroPad;
import dev.tenon.merge.Concat;
import dev.tenon.processor.declare.Plans;
import dev.tenon.processor.declare.TestNetwork;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;

/** The lines that fingerprints are made of: if one changes, every lock file is broken. */
class LayoutTest {

  @Test
  void ofImages() {
    assertThat(
            layout(
                ofImage(4, 8, 8)
                    .block("depthwise", DepthwiseConvolution.class, "multiplier", 2)
                    .block("separable", SeparableConvolution.class, "filters", 6)
                    .block("grouped", Convolution.class, "filters", 6, "groups", 3)
                    .block("lrn", LocalResponseNorm.class)
                    .block(
                        "up", TransposedConvolution.class, "filters", 4, "kernel", 2, "stride", 2)
                    .block("larger", Upsample.class, "value", 2)
                    .block("padded", ZeroPad.class, "value", new int[] {1, 2})
                    .block("cropped", Crop.class, "value", new int[] {3, 4})
                    .block("swish", HardSwish.class)
                    .block("norm", BatchNorm.class)
                    .block("excited", SqueezeExcite.class)
                    .block(
                        "wider",
                        Residual.class,
                        "filters",
                        8,
                        "stride",
                        2,
                        "shortcut",
                        Shortcut.ZERO_PADDING)
                    .block("pooled", GlobalPool.class, "keepDimensions", true)
                    .block("scores", PixelClassifier.class, "classes", 2)))
        .isEqualTo(
            """
            layer depthwise from input 4: depthwise multiplier=2 kernel=3×3 stride=1×1 \
            dilation=1×1 padding=0×0 mode=SAME bias=true activation=RELU parameters=80
            layer separable from depthwise 8: separable filters=6 multiplier=1 kernel=3×3 \
            stride=1×1 dilation=1×1 padding=0×0 mode=SAME bias=true activation=RELU parameters=126
            layer grouped from separable 6: grouped filters=6 groups=3 kernel=3×3 stride=1×1 \
            dilation=1×1 padding=0×0 mode=SAME bias=true activation=RELU parameters=114
            layer lrn from grouped 6: localresponsenorm k=2.0 depth=5.0 alpha=1.0E-4 beta=0.75 \
            parameters=0
            layer up from lrn 6: transposed filters=4 kernel=2×2 stride=2×2 dilation=1×1 \
            padding=0×0 mode=SAME bias=true activation=RELU parameters=100
            layer larger from up 4: upsampling size=2×2 parameters=0
            layer padded from larger 4: zeropadding top=1 bottom=1 left=2 right=2 parameters=0
            layer cropped from padded 4: cropping top=3 bottom=3 left=4 right=4 parameters=0
            layer swish/shift from cropped 4: shift summand=3.0 parameters=0
            layer swish/relu6 from swish/shift 4: activation RELU6 parameters=0
            layer swish/product from cropped 4, swish/relu6 4: elementwise PRODUCT parameters=0
            layer swish/scale from swish/product 4: scale factor=0.16666666666666666 parameters=0
            layer norm from swish/scale 4: batchnorm epsilon=1.0E-5 parameters=16
            layer excited/squeeze from norm 4: globalpooling AVG keep=true parameters=0
            layer excited/reduce from excited/squeeze 4: convolution filters=1 kernel=1×1 \
            stride=1×1 dilation=1×1 padding=0×0 mode=SAME bias=true activation=RELU parameters=5
            layer excited/excite from excited/reduce 1: convolution filters=4 kernel=1×1 \
            stride=1×1 dilation=1×1 padding=0×0 mode=SAME bias=true activation=SIGMOID \
            parameters=8
            layer excited/scale from norm 4, excited/excite 4: channelscaling parameters=0
            layer wider/conv1 from excited/scale 4: convolution filters=8 kernel=3×3 stride=2×2 \
            dilation=1×1 padding=1×1 mode=TRUNCATE bias=false activation=IDENTITY parameters=288
            layer wider/bn1 from wider/conv1 8: batchnorm epsilon=1.0E-5 parameters=32
            layer wider/relu1 from wider/bn1 8: activation RELU parameters=0
            layer wider/conv2 from wider/relu1 8: convolution filters=8 kernel=3×3 stride=1×1 \
            dilation=1×1 padding=0×0 mode=SAME bias=false activation=IDENTITY parameters=576
            layer wider/bn2 from wider/conv2 8: batchnorm epsilon=1.0E-5 parameters=32
            layer wider/subsample from excited/scale 4: pooling MAX kernel=1×1 stride=2×2 \
            dilation=1×1 padding=0×0 mode=TRUNCATE parameters=0
            layer wider/zeros from wider/subsample 4: channelzeropadding zeros=4 parameters=0
            layer wider/add from wider/bn2 8, wider/zeros 8: elementwise ADD parameters=0
            layer wider/relu from wider/add 8: activation RELU parameters=0
            layer pooled from wider/relu 8: globalpooling AVG keep=true parameters=0
            layer scores/conv from pooled 8: convolution filters=2 kernel=1×1 stride=1×1 \
            dilation=1×1 padding=0×0 mode=SAME bias=true activation=IDENTITY parameters=18
            layer scores from scores/conv 2: pixeloutput activation=SOFTMAX parameters=0
            """);
  }

  @Test
  void ofSequences() {
    assertThat(
            layout(
                ofSequence(3, 5)
                    .block("lstm", Lstm.class, "units", 4)
                    .block("kept", GlobalPool.class, "keepDimensions", true)
                    .block("steps", GlobalPool.class)
                    .block(
                        "loss",
                        Loss.class,
                        "loss",
                        LossFunction.MSE,
                        "activation",
                        Activation.IDENTITY)))
        .isEqualTo(
            """
            layer lstm from input 3: lstm units=4 activation=TANH parameters=128
            layer kept from lstm 4: sequencepooling AVG parameters=0
            layer steps/pool from kept 4: sequencepooling AVG parameters=0
            layer steps/squeeze from steps/pool 4: squeeze parameters=0
            layer loss from steps/squeeze 4: vectoroutput activation=IDENTITY parameters=0
            """);
  }

  @Test
  void ofScoresForEveryStep() {
    assertThat(layout(ofSequence(3, 5).block("scores", SequenceClassifier.class, "classes", 2)))
        .isEqualTo(
            """
            layer scores from input 3: sequenceoutput units=2 bias=true activation=SOFTMAX \
            parameters=8
            """);
  }

  @Test
  void ofClips() {
    assertThat(
            layout(
                ofClip(3, 8, 8, 5)
                    .block("conv", Convolution.class, "filters", 4)
                    .block("frames", GlobalPool.class)
                    .block("last", LastStep.class)
                    .block("scores", Classifier.class, "classes", 2)))
        .isEqualTo(
            """
            layer input/frames from input 3: splitclip parameters=0
            layer conv from input/frames 3: convolution filters=4 kernel=3×3 stride=1×1 \
            dilation=1×1 padding=0×0 mode=SAME bias=true activation=RELU parameters=112
            layer frames from conv 4: globalpooling AVG keep=false parameters=0
            layer frames/steps from frames 4: joinframes parameters=0
            layer last from frames/steps 4: laststep parameters=0
            layer scores from last 4: output units=2 bias=true activation=SOFTMAX parameters=10
            """);
  }

  @Test
  void ofMerges() {
    assertThat(
            layout(
                ofImage(3, 8, 8)
                    .block("conv", Convolution.class, "filters", 4)
                    .block("both", List.of("conv", "input"), Concat.class)
                    .features()))
        .isEqualTo(
            """
            layer conv from input 3: convolution filters=4 kernel=3×3 stride=1×1 dilation=1×1 \
            padding=0×0 mode=SAME bias=true activation=RELU parameters=112
            layer both from conv 4, input 3: concat parameters=0
            """);
  }

  private static String layout(TestNetwork network) {
    return String.join("\n", Layout.of(Plans.of(network))) + "\n";
  }
}
