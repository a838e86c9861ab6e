package dev.tenon.processor.check;

import static dev.tenon.processor.declare.Checks.assertErrors;
import static dev.tenon.processor.declare.SmallNetworks.conv;
import static dev.tenon.processor.declare.SmallNetworks.headed;
import static dev.tenon.processor.declare.SmallNetworks.image;
import static dev.tenon.processor.declare.SmallNetworks.part;

import dev.tenon.head.Classifier;
import dev.tenon.layer.Convolution;
import dev.tenon.layer.Dropout;
import java.util.List;
import org.deeplearning4j.nn.conf.ConvolutionMode;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;

/** Values that an annotation or DL4J does not allow. */
class ValueMistakesTest {

  @Test
  void noFilters() {
    assertErrors(
        headed(image().block("stem", Convolution.class, "filters", 0)),
        """
        [TEN301] Convolution 'stem' has filters = 0: it must be at least 1.
          where  TestNet.stem  @Convolution(filters = 0)
          fix    filters = 1                       (the network then checks)""");
  }

  @Test
  void oneElementOfSeveral() {
    assertErrors(
        headed(image().block("stem", Convolution.class, "filters", 4, "kernel", new int[] {3, 0})),
        """
        [TEN301] Convolution 'stem' has kernel = {3, 0}, where kernel[1] is 0: it must be at least 1.
          where  TestNet.stem  @Convolution(filters = 4, kernel = {3, 0})
          fix    kernel = {3, 3}                   (the network then checks)""");
  }

  @Test
  void theOnlyElement() {
    assertErrors(
        headed(image().block("stem", Convolution.class, "filters", 4, "kernel", new int[] {0})),
        """
        [TEN301] Convolution 'stem' has kernel = 0: it must be at least 1.
          where  TestNet.stem  @Convolution(filters = 4, kernel = 0)
          fix    kernel = 3                        (the network then checks)""");
  }

  @Test
  void aShareAboveOne() {
    assertErrors(
        headed(conv(image(), "stem").block("dropped", Dropout.class, "value", 50.0)),
        """
        [TEN301] Dropout 'dropped' has value = 50.0: it must lie between 0 and 1.
          where  TestNet.dropped  @Dropout(50.0)
          fix    @Dropout(0.5)                     (the network then checks)""");
  }

  @Test
  void aNegativeNumber() {
    assertErrors(
        headed(image().block("stem", Convolution.class, "filters", 4, "kernel", -3)),
        """
        [TEN301] Convolution 'stem' has kernel = -3: it must be at least 1.
          where  TestNet.stem  @Convolution(filters = 4, kernel = -3)
          fix    kernel = 3                        (the network then checks)""");
  }

  @Test
  void tooManyElements() {
    assertErrors(
        headed(
            image().block("stem", Convolution.class, "filters", 4, "kernel", new int[] {3, 3, 3})),
        """
        [TEN302] Convolution 'stem' takes one number for kernel, or height and width, but is given 3.
          where  TestNet.stem  @Convolution(filters = 4, kernel = {3, 3, 3})
          trace  input 3×8×8 → stem
          fix    kernel = 3                        (for both; the network then checks)
             or  kernel = {3, 3}                   (height and width; the network then checks)""");
  }

  @Test
  void noCopies() {
    assertErrors(
        headed(conv(image(), "stem").repeated(0)),
        """
        [TEN301] Convolution 'stem' is repeated 0 times: it must be at least 1.
          where  TestNet.stem  @Repeat(0) @Convolution(filters = 4)
          fix    @Repeat(1)                        (the network then checks)""");
  }

  @Test
  void copiesWithoutAMisspeltAttribute() {
    assertErrors(
        headed(conv(image(), "stem").repeated(2, "strid")),
        """
        [TEN119] Convolution 'stem' repeats without 'strid', which it does not have: did you mean 'stride'?
          where  TestNet.stem  @Repeat(value = 2, once = {"strid"}) @Convolution(filters = 4)
          fix    @Repeat(value = 2, once = {"stride"})  (the network then checks)
             or  @Repeat(2)                             (the network then checks)""");
  }

  @Test
  void copiesWithoutAnUnknownAttribute() {
    assertErrors(
        headed(conv(image(), "stem").repeated(2, "elephant")),
        """
        [TEN119] Convolution 'stem' repeats without 'elephant', which it does not have: it has activation, batchNorm, bias, dilation, filters, groups, kernel, mode, padding, stride.
          where  TestNet.stem  @Repeat(value = 2, once = {"elephant"}) @Convolution(filters = 4)
          fix    @Repeat(2)                        (the network then checks)""");
  }

  @Test
  void copiesWithoutAnAttributeThatHasNoDefault() {
    assertErrors(
        headed(conv(image(), "stem").repeated(2, "stride", "filters")),
        """
        [TEN119] Convolution 'stem' repeats without 'filters', which has no default that the other copies could take.
          where  TestNet.stem  @Repeat(value = 2, once = {"stride", "filters"}) @Convolution(filters = 4)
          fix    @Repeat(value = 2, once = {"stride"})  (the network then checks)""");
  }

  @Test
  void copiesOfAPlacedInterfaceWithoutAnAttribute() {
    assertErrors(
        headed(image().placing("stage", List.of(), conv(part(), "first")).repeated(2, "stride")),
        """
        [TEN119] Stage 'stage' repeats without 'stride', but a placed interface has no attributes of its own.
          where  TestNet.stage  @Repeat(value = 2, once = {"stride"}) Stage
          fix    @Repeat(2)                        (the network then checks)""");
  }

  @Test
  void paddingInModeSame() {
    assertErrors(
        headed(
            image()
                .block(
                    "stem",
                    Convolution.class,
                    "filters",
                    4,
                    "mode",
                    ConvolutionMode.Same,
                    "padding",
                    1)),
        """
        [TEN303] Convolution 'stem' has padding 1×1 in mode Same, which computes the padding itself.
          where  TestNet.stem  @Convolution(filters = 4, mode = Same, padding = 1)
          trace  input 3×8×8 → stem
          fix    mode = Truncate                   (keeps the padding; the network then checks)
             or  padding = {}                      (keeps the mode; the network then checks)""");
  }

  @Test
  void modeCausalOfAnImage() {
    assertErrors(
        headed(
            image().block("stem", Convolution.class, "filters", 4, "mode", ConvolutionMode.Causal)),
        """
        [TEN304] Convolution 'stem' cannot be in mode Causal: an image has no past, only a sequence has.
          where  TestNet.stem  @Convolution(filters = 4, mode = Causal)
          trace  input 3×8×8 → stem
          fix    mode = Same                       (the network then checks)""");
  }

  @Test
  void aLossOfProbabilitiesOverTanh() {
    assertErrors(
        conv(image(), "stem")
            .block(
                "scores",
                Classifier.class,
                "classes",
                2,
                "activation",
                Activation.TANH,
                "loss",
                LossFunction.MCXENT),
        """
        [TEN403] Classifier 'scores' cannot be trained with activation TANH and loss MCXENT: the loss compares probabilities, the activation gives none.
          where  TestNet.scores  @Classifier(activation = TANH, classes = 2, loss = MCXENT)
          trace  input 3×8×8 → stem 4×8×8 → scores
          fix    activation = SOFTMAX               (the network then checks)
             or  activation = SIGMOID, loss = XENT  (each class for itself; the network then checks)""");
  }

  @Test
  void aLossOfBitsOverRelu() {
    assertErrors(
        conv(image(), "stem")
            .block(
                "scores",
                Classifier.class,
                "classes",
                3,
                "activation",
                Activation.RELU,
                "loss",
                LossFunction.XENT),
        """
        [TEN403] Classifier 'scores' cannot be trained with activation RELU and loss XENT: the loss compares probabilities, the activation gives none.
          where  TestNet.scores  @Classifier(activation = RELU, classes = 3, loss = XENT)
          trace  input 3×8×8 → stem 4×8×8 → scores
          fix    activation = SIGMOID               (the network then checks)
             or  activation = SIGMOID, loss = XENT  (each class for itself; the network then checks)""");
  }
}
