package dev.tenon.processor.check;

import static dev.tenon.processor.declare.Checks.assertErrors;
import static dev.tenon.processor.declare.SmallNetworks.budgeted;
import static dev.tenon.processor.declare.SmallNetworks.headed;
import static dev.tenon.processor.declare.SmallNetworks.image;
import static dev.tenon.processor.declare.SmallNetworks.part;

import dev.tenon.head.Classifier;
import dev.tenon.layer.Convolution;
import dev.tenon.layer.Dense;
import dev.tenon.layer.GlobalPool;
import dev.tenon.layer.LastStep;
import dev.tenon.processor.declare.TestNetwork;
import java.util.List;
import org.deeplearning4j.nn.conf.Updater;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.buffer.DataType;

/** Budgets that are exceeded, and budgets that say nothing sensible. */
class BudgetMistakesTest {

  @Test
  void tooManyParameters() {
    assertErrors(
        budgeted("parameters", 8_465L),
        """
        [TEN503] TestNet exceeds its budget of 8,465 parameters: 'hidden' holds 8,208 of 8,466, 96 %.
          where  TestNet  @Budget(parameters = 8465)
          fix    units = 8 on 'hidden'             (the network then checks)
             or  units = 2 on 'hidden'             (the network then checks)
             or  parameters = 8466                 (what the network has now; the network then checks)""");
  }

  @Test
  void asManyParametersAsGranted() {
    assertErrors(budgeted("parameters", 8_466L));
  }

  @Test
  void tooManyMacs() {
    assertErrors(
        budgeted("macs", 900L),
        """
        [TEN504] TestNet exceeds its budget of 900 MACs: 'stem' takes 13,824 of 22,048, 62 %.
          where  TestNet  @Budget(macs = 900)
          fix    macs = 22_048                     (what the network has now; the network then checks)""");
  }

  @Test
  void tooManyBytesOfActivations() {
    assertErrors(
        budgeted("activationBytes", 900L),
        """
        [TEN505] TestNet exceeds its budget of 900 bytes of activations: 'stem' takes 2,048 of 2,120, 96 %.
          where  TestNet  @Budget(activationBytes = 900)
          fix    filters = 1 on 'stem'             (the network then checks)
             or  activationBytes = 2120            (what the network has now; the network then checks)""");
  }

  @Test
  void tooManyBytesOfTwiceTheSize() {
    assertErrors(
        budgeted("activationBytes", 4_000L, "dataType", DataType.DOUBLE),
        """
        [TEN505] TestNet exceeds its budget of 4,000 bytes of activations: 'stem' takes 4,096 of 4,240, 96 %.
          where  TestNet  @Budget(activationBytes = 4000, dataType = DOUBLE)
          fix    filters = 4 on 'stem'             (the network then checks)
             or  filters = 1 on 'stem'             (the network then checks)
             or  activationBytes = 4240            (what the network has now; the network then checks)""");
  }

  /** The frames that a clip is split into are kept too, though no block makes them. */
  @Test
  void theFramesOfAClipCount() {
    assertErrors(clip(3_980L));
    assertErrors(
        clip(3_979L),
        """
        [TEN505] TestNet exceeds its budget of 3,979 bytes of activations: 'pooled' takes 120 of 3,980, 3 %.
          where  TestNet  @Budget(activationBytes = 3979)
          fix    activationBytes = 3980            (what the network has now; the network then checks)""");
  }

  private static TestNetwork clip(long activationBytes) {
    return TestNetwork.ofClip(3, 8, 8, 5)
        .block("pooled", GlobalPool.class)
        .block("last", LastStep.class)
        .block("scores", Classifier.class, "classes", 2)
        .budget("activationBytes", activationBytes);
  }

  @Test
  void twoBudgetsAtOnce() {
    assertErrors(
        budgeted("parameters", 900L, "macs", 900L),
        """
        [TEN503] TestNet exceeds its budget of 900 parameters: 'hidden' holds 8,208 of 8,466, 96 %.
          where  TestNet  @Budget(macs = 900, parameters = 900)
          fix    parameters = 8466                 (what the network has now; the other error remains)""",
        """
        [TEN504] TestNet exceeds its budget of 900 MACs: 'stem' takes 13,824 of 22,048, 62 %.
          where  TestNet  @Budget(macs = 900, parameters = 900)
          fix    macs = 22_048                     (what the network has now; the other error remains)""");
  }

  @Test
  void aBlockThatConsistsOfOthers() {
    assertErrors(
        image()
            .placing("stage", List.of(), part().block("first", Dense.class, "units", 9))
            .block("scores", Classifier.class, "classes", 2)
            .budget("parameters", 100L),
        """
        [TEN503] TestNet exceeds its budget of 100 parameters: 'stage' holds 1,737 of 1,757, 98 %.
          where  TestNet  @Budget(parameters = 100)
          fix    parameters = 1757                 (what the network has now; the network then checks)""");
  }

  @Test
  void lessThanNothing() {
    assertErrors(
        budgeted("parameters", -1L),
        """
        [TEN301] @Budget has parameters = -1: it must be at least 0.
          where  TestNet""");
  }

  @Test
  void noBatch() {
    assertErrors(
        budgeted("batch", 0),
        """
        [TEN301] @Budget has batch = 0: it must be at least 1.
          where  TestNet""");
  }

  @Test
  void anUnknownDataType() {
    assertErrors(
        budgeted("dataType", DataType.BOOL),
        """
        [TEN304] @Budget has dataType = BOOL: what training takes is known for HALF, FLOAT, DOUBLE.
          where  TestNet""");
  }

  @Test
  void anUnknownUpdater() {
    assertErrors(
        budgeted("updater", Updater.valueOf("CUSTOM")),
        """
        [TEN304] @Budget has updater = CUSTOM: what training takes is known for SGD, NONE, ADAGRAD, NESTEROVS, RMSPROP, ADADELTA, ADAM, ADAMAX, NADAM.
          where  TestNet""");
  }

  @Test
  void nothingAtAll() {
    assertErrors(
        budgeted("parameters", 0L),
        """
        [TEN503] TestNet exceeds its budget of 0 parameters: 'hidden' holds 8,208 of 8,466, 96 %.
          where  TestNet  @Budget(parameters = 0)
          fix    parameters = 8466                 (what the network has now; the network then checks)""");
  }

  /** 6 has no eighth, and 1 is no eighth of 12. */
  @Test
  void numbersAreDividedWhereThatLeavesAWholeNumber() {
    assertErrors(
        headed(image().block("stem", Convolution.class, "filters", 12)).budget("macs", 1_760L),
        """
        [TEN504] TestNet exceeds its budget of 1,760 MACs: 'stem' takes 20,736 of 22,272, 93 %.
          where  TestNet  @Budget(macs = 1760)
          fix    macs = 22_272                     (what the network has now; the network then checks)""");
  }
}
