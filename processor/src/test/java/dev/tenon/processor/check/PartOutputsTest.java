package dev.tenon.processor.check;

import static dev.tenon.processor.declare.Checks.assertErrors;
import static dev.tenon.processor.declare.SmallNetworks.conv;
import static dev.tenon.processor.declare.SmallNetworks.headed;
import static dev.tenon.processor.declare.SmallNetworks.image;
import static dev.tenon.processor.declare.SmallNetworks.part;

import dev.tenon.head.Classifier;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an interface that is placed may hand out, and what it may not leave open. */
class PartOutputsTest {

  @Test
  void aHead() {
    assertErrors(image().placing("stage", List.of(), headed(conv(part(), "first"))));
  }

  /** As an auxiliary head; the network has its own as well. */
  @Test
  void aHeadBesideTheOutput() {
    assertErrors(
        headed(
            image()
                .placing(
                    "stage",
                    List.of(),
                    conv(
                        conv(part(), "first")
                            .block("early", List.of("first"), Classifier.class, "classes", 2),
                        "second",
                        "first"))));
  }

  @Test
  void aHeadBesideTheOutputThatNothingConsumes() {
    assertErrors(
        headed(
            conv(
                image()
                    .placing(
                        "stage",
                        List.of("input"),
                        conv(
                            conv(part(), "first")
                                .block("early", List.of("first"), Classifier.class, "classes", 2),
                            "second",
                            "first")),
                "other",
                "input")));
  }

  @Test
  void twoOutputs() {
    assertErrors(
        headed(
            image()
                .placing(
                    "stage",
                    List.of(),
                    conv(conv(part(), "first", "in"), "second", "in").features())),
        """
        [TEN114] Convolution 'stage/first' is consumed by no block, and is no output.
          where  TestNet.stage/first(FeatureMap in) (Stage.first)  @Convolution(filters = 4)
          fix    Convolution second(FeatureMap first)  (the network then checks)
             or  remove 'stage/first'                  (the network then checks)""");
  }

  @Test
  void aBlockThatLeadsNowhere() {
    assertErrors(
        headed(
            image().placing("stage", List.of(), conv(conv(part(), "first", "in"), "second", "in"))),
        """
        [TEN114] Convolution 'stage/first' is consumed by no block, and is no output.
          where  TestNet.stage/first(FeatureMap in) (Stage.first)  @Convolution(filters = 4)
          fix    Convolution second(FeatureMap first)  (the network then checks)
             or  remove 'stage/first'                  (the network then checks)""");
  }
}
