package dev.tenon.processor.check;

import static dev.tenon.processor.declare.Checks.assertErrors;
import static dev.tenon.processor.declare.SmallNetworks.conv;
import static dev.tenon.processor.declare.SmallNetworks.headed;
import static dev.tenon.processor.declare.SmallNetworks.image;
import static dev.tenon.processor.declare.SmallNetworks.part;

import dev.tenon.Input;
import dev.tenon.head.Classifier;
import dev.tenon.merge.Add;
import dev.tenon.merge.Subtract;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Parameters that name the wrong blocks, or too many, or too few. */
class WiringMistakesTest {

  @Test
  void aMisspeltName() {
    assertErrors(
        headed(conv(conv(image(), "stem"), "body", "stam")),
        """
        [TEN110] Convolution 'body' consumes 'stam', but TestNet has no such block: did you mean 'stem'?
          where  TestNet.body(FeatureMap stam)  @Convolution(filters = 4)
          fix    Convolution body(FeatureMap stem)  (the network then checks)""");
  }

  @Test
  void aNameThatIsLikeNone() {
    assertErrors(
        headed(conv(conv(image(), "stem"), "body", "elsewhere")),
        """
        [TEN110] Convolution 'body' consumes 'elsewhere', but TestNet has no such block: the blocks before it are input, stem.
          where  TestNet.body(FeatureMap elsewhere)  @Convolution(filters = 4)
          fix    Convolution body(FeatureMap stem)  (the network then checks)""");
  }

  @Test
  void aBlockThatConsumesItself() {
    assertErrors(
        headed(conv(conv(image(), "stem"), "body", "body")),
        """
        [TEN112] Convolution 'body' consumes itself.
          where  TestNet.body(FeatureMap body)  @Convolution(filters = 4)
          fix    Convolution body(FeatureMap stem)  (the network then checks)""");
  }

  @Test
  void aLaterBlock() {
    assertErrors(
        headed(conv(conv(conv(image(), "stem"), "body", "other"), "other", "stem")),
        """
        [TEN111] Convolution 'body' consumes 'other', which is declared after it: data flows in source order.
          where  TestNet.body(FeatureMap other)  @Convolution(filters = 4)
          fix    declare 'other' before 'body'     (the network then checks)""");
  }

  @Test
  void aCycle() {
    assertErrors(
        headed(conv(conv(conv(image(), "stem"), "body", "other"), "other", "body")),
        """
        [TEN111] Convolution 'body' consumes 'other', which itself consumes 'body': a network has no cycles.
          where  TestNet.body(FeatureMap other)  @Convolution(filters = 4)
          fix    Convolution body(FeatureMap stem)  (the network then checks)""");
  }

  @Test
  void oneBlockTwice() {
    assertErrors(
        headed(
            conv(conv(image(), "stem"), "body").block("sum", List.of("body", "body"), Add.class)),
        """
        [TEN118] Add 'sum' consumes 'body' twice.
          where  TestNet.sum(FeatureMap body, FeatureMap body)  @Add
          fix    Add sum(FeatureMap body, FeatureMap stem)  (the network then checks)""");
  }

  @Test
  void oneBlockTwiceThatIsConsumedElsewhere() {
    assertErrors(
        headed(
            conv(conv(image(), "stem"), "body")
                .block("sum", List.of("body", "stem", "body"), Add.class)),
        """
        [TEN118] Add 'sum' consumes 'body' twice.
          where  TestNet.sum(FeatureMap body, FeatureMap stem, FeatureMap body)  @Add
          fix    Add sum(FeatureMap stem, FeatureMap body)  (the network then checks)""");
  }

  @Test
  void twoBlocksWhereOneIsNeeded() {
    assertErrors(
        headed(conv(conv(conv(image(), "stem"), "body"), "both", "stem", "body")),
        """
        [TEN113] Convolution 'both' consumes 'stem' and 'body', but needs exactly 1 block.
          where  TestNet.both(FeatureMap stem, FeatureMap body)  @Convolution(filters = 4)
          fix    Convolution both(FeatureMap body)                                          (the network then checks)
             or  @Concat FeatureMap joined(FeatureMap stem, FeatureMap body) before 'both'  (the network then checks)""");
  }

  @Test
  void oneBlockWhereTwoAreNeeded() {
    assertErrors(
        headed(conv(conv(image(), "stem"), "body").block("sum", List.of("body"), Add.class)),
        """
        [TEN113] Add 'sum' consumes 'body', but needs at least 2 blocks.
          where  TestNet.sum(FeatureMap body)  @Add
          fix    Add sum(FeatureMap body, FeatureMap stem)  (the network then checks)""");
  }

  @Test
  void threeBlocksWhereTwoAreNeeded() {
    assertErrors(
        headed(
            conv(conv(conv(image(), "a", "input"), "b", "input"), "c", "input")
                .block("difference", List.of("a", "b", "c"), Subtract.class)),
        """
        [TEN113] Subtract 'difference' consumes 'a' and 'b' and 'c', but needs exactly 2 blocks.
          where  TestNet.difference(FeatureMap a, FeatureMap b, FeatureMap c)  @Subtract""");
  }

  @Test
  void anInputThatConsumes() {
    assertErrors(
        conv(image(), "stem")
            .block("facts", List.of("stem"), Input.class, "size", 4)
            .block("scores", Classifier.class, "classes", 2),
        """
        [TEN114] Convolution 'stem' is consumed by no block, and is no output.
          where  TestNet.stem()  @Convolution(filters = 4)""",
        """
        [TEN113] Input 'facts' consumes 'stem', but is an input.
          where  TestNet.facts(FeatureMap stem)  @Input(size = 4)
          fix    Input facts()                     (the other error remains)""");
  }

  @Test
  void aRepeatedMerge() {
    assertErrors(
        headed(
            conv(conv(image(), "stem"), "body")
                .block("sum", List.of("stem", "body"), Add.class)
                .repeated(2)),
        """
        [TEN113] Add 'sum' is repeated 2 times, each time over the one before, but needs at least 2 blocks.
          where  TestNet.sum  @Repeat(2) @Add
          fix    @Repeat(1)                        (the network then checks)""");
  }

  @Test
  void aPlacedInterfaceIsGivenTooMuch() {
    assertErrors(
        headed(
            conv(image(), "stem")
                .placing("stage", List.of("stem", "input"), conv(part(), "first"))),
        """
        [TEN113] Stage 'stage' consumes 'stem' and 'input', but needs exactly 1 block.
          where  TestNet.stage(FeatureMap stem, FeatureMap input)  Stage
          fix    Stage stage(FeatureMap stem)                                                 (the network then checks)
             or  @Concat FeatureMap joined(FeatureMap stem, FeatureMap input) before 'stage'  (the network then checks)""");
  }

  @Test
  void twoBlocksOfOneName() {
    assertErrors(
        headed(conv(conv(image(), "stem"), "stem", "stem")),
        """
        [TEN106] Convolution 'stem' has the name of a block before it.
          where  TestNet.stem(FeatureMap stem)  @Convolution(filters = 4)
          fix    Convolution stem2(FeatureMap stem)  (the network then checks)""");
  }

  @Test
  void theNameOfAMethodOfTheBuilder() {
    assertErrors(
        headed(conv(conv(image(), "customize"), "body", "customize")),
        """
        [TEN107] Convolution 'customize' cannot have that name: the generated builder has a method of that name.
          where  TestNet.customize()  @Convolution(filters = 4)
          fix    Convolution customizeBlock()      (the network then checks)""");
  }

  @Test
  void aBlockThatLeadsNowhere() {
    assertErrors(
        headed(conv(conv(conv(image(), "stem"), "side", "stem"), "body", "stem")),
        """
        [TEN114] Convolution 'side' is consumed by no block, and is no output.
          where  TestNet.side(FeatureMap stem)  @Convolution(filters = 4)
          fix    Convolution body(FeatureMap side)  (the network then checks)
             or  remove 'side'                      (the network then checks)""");
  }

  @Test
  void anInputThatNothingReads() {
    assertErrors(
        headed(conv(image().block("facts", Input.class, "size", 4), "stem", "input")),
        """
        [TEN114] Input 'facts' is consumed by no block, and is no output.
          where  TestNet.facts()  @Input(size = 4)
          fix    remove 'facts'                    (the network then checks)""");
  }
}
