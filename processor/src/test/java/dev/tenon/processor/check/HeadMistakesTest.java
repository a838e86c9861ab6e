package dev.tenon.processor.check;

import static dev.tenon.processor.declare.Checks.assertErrors;
import static dev.tenon.processor.declare.SmallNetworks.conv;
import static dev.tenon.processor.declare.SmallNetworks.headed;
import static dev.tenon.processor.declare.SmallNetworks.image;
import static dev.tenon.processor.declare.SmallNetworks.part;
import static dev.tenon.processor.declare.TestNetwork.empty;

import dev.tenon.Input;
import dev.tenon.head.Classifier;
import dev.tenon.layer.Dense;
import dev.tenon.layer.LastStep;
import dev.tenon.merge.Add;
import dev.tenon.processor.shape.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Heads that are missing, in the way, or not wanted; inputs and blocks that are missing. */
class HeadMistakesTest {

  @Test
  void aHeadThatIsConsumed() {
    assertErrors(
        headed(conv(image(), "stem"))
            .block("dense", List.of("scores"), Dense.class, "units", 4)
            .taking(Kind.SCORES),
        """
        [TEN402] Dense 'dense' consumes the head 'scores': nothing can follow a loss.
          where  TestNet.dense(Scores scores)  @Dense(units = 4)
          fix    Dense dense(FeatureMap stem)      (the other error remains)""",
        """
        [TEN114] Dense 'dense' is consumed by no block, and is no output.
          where  TestNet.dense(Scores scores)  @Dense(units = 4)
          fix    remove 'dense'                    (the other error remains)""");
  }

  @Test
  void aHeadBeforeAnotherBlock() {
    assertErrors(
        headed(
            conv(image(), "stem")
                .block("early", Classifier.class, "classes", 3)
                .block("hidden", Dense.class, "units", 4)),
        """
        [TEN402] Dense 'hidden' consumes the head 'early': nothing can follow a loss.
          where  TestNet.hidden()  @Dense(units = 4)
          fix    Dense hidden(FeatureMap stem)     (the network then checks)
             or  remove 'early'                    (the network then checks)""");
  }

  @Test
  void aHeadAmongOtherSources() {
    assertErrors(
        conv(image(), "stem")
            .block("early", Classifier.class, "classes", 3)
            .block("hidden", List.of("stem"), Dense.class, "units", 3)
            .block("sum", List.of("hidden", "early"), Add.class)
            .taking(Kind.VECTOR, Kind.SCORES)
            .block("scores", Classifier.class, "classes", 2),
        """
        [TEN402] Add 'sum' consumes the head 'early': nothing can follow a loss.
          where  TestNet.sum(Vector hidden, Scores early)  @Add""");
  }

  @Test
  void aRepeatedHead() {
    assertErrors(
        headed(conv(image(), "stem")).repeated(2),
        """
        [TEN402] Classifier 'scores' is repeated 2 times, but is a head: nothing can follow a loss.
          where  TestNet.scores  @Repeat(2) @Classifier(classes = 2)
          fix    @Repeat(1)                        (the network then checks)""");
  }

  @Test
  void noHead() {
    assertErrors(
        conv(image(), "stem"),
        """
        [TEN401] TestNet has no head: its last block 'stem' has no loss, so it cannot be trained.
          where  TestNet
          fix    add  @Classifier(classes = 10) Scores scores()  (with the number of your classes; the network then checks)
             or  featuresOnly = true in @Network                 (makes it a feature extractor, which is run but not trained; the network then checks)""");
  }

  @Test
  void noHeadWhereItsNameIsTaken() {
    assertErrors(
        conv(image(), "scores"),
        """
        [TEN401] TestNet has no head: its last block 'scores' has no loss, so it cannot be trained.
          where  TestNet
          fix    add  @Classifier(classes = 10) Scores scores2()  (with the number of your classes; the network then checks)
             or  featuresOnly = true in @Network                  (makes it a feature extractor, which is run but not trained; the network then checks)""");
  }

  @Test
  void aHeadOfAFeatureExtractor() {
    assertErrors(
        headed(conv(image(), "stem")).features(),
        """
        [TEN303] TestNet says featuresOnly = true, but has the head 'scores'.
          where  TestNet
          fix    no featuresOnly in @Network       (the network then checks)""");
  }

  @Test
  void noBlocks() {
    assertErrors(
        image(),
        """
        [TEN102] TestNet has no blocks: nothing is computed from its input.
          where  TestNet
          fix    add  @Classifier(classes = 10) Scores scores()  (with the number of your classes; the network then checks)""");
  }

  @Test
  void nothingAtAll() {
    assertErrors(
        empty(),
        """
        [TEN102] TestNet has no blocks: nothing is computed from its input.
          where  TestNet""");
  }

  @Test
  void noInput() {
    assertErrors(
        headed(conv(empty(), "stem")),
        """
        [TEN115] TestNet has no input: its first block 'stem' has nothing to consume.
          where  TestNet
          fix    input = @Input(channels = 3, height = 224, width = 224) in @Network  (with the size of your data; the network then checks)""");
  }

  @Test
  void noInputOfANetworkOfVectors() {
    assertErrors(
        empty()
            .block("hidden", Dense.class, "units", 4)
            .block("last", LastStep.class)
            .block("scores", Classifier.class, "classes", 2),
        """
        [TEN115] TestNet has no input: its first block 'hidden' has nothing to consume.
          where  TestNet
          fix    input = @Input(channels = 3, height = 224, width = 224) in @Network  (with the size of your data; the other error remains)""",
        """
        [TEN201] LastStep 'last' needs a sequence, but is given a vector of 4.
          where  TestNet.last  @LastStep
          trace  input 3×224×224 → hidden 4 → last""");
  }

  @Test
  void anInputThatComesTooLate() {
    assertErrors(
        conv(empty(), "stem")
            .block("input", Input.class, "channels", 3, "height", 8, "width", 8)
            .block("scores", List.of("stem"), Classifier.class, "classes", 2),
        """
        [TEN115] Convolution 'stem' has nothing to consume: no input stands before it.
          where  TestNet.stem()  @Convolution(filters = 4)
          fix    declare 'input' before 'stem'     (the network then checks)""");
  }

  @Test
  void aBlockAfterAPlacedHead() {
    assertErrors(
        image()
            .placing("stage", List.of(), headed(conv(part(), "first")))
            .block("hidden", Dense.class, "units", 3),
        """
        [TEN402] Dense 'hidden' consumes the head 'stage': nothing can follow a loss.
          where  TestNet.hidden()  @Dense(units = 3)
          fix    Dense hidden(FeatureMap input)    (the other error remains)""",
        """
        [TEN114] Dense 'hidden' is consumed by no block, and is no output.
          where  TestNet.hidden()  @Dense(units = 3)
          fix    remove 'hidden'                   (the other error remains)""");
  }
}
