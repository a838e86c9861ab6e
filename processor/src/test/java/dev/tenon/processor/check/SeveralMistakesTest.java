package dev.tenon.processor.check;

import static dev.tenon.processor.declare.Checks.assertErrors;
import static dev.tenon.processor.declare.SmallNetworks.conv;
import static dev.tenon.processor.declare.SmallNetworks.headed;
import static dev.tenon.processor.declare.SmallNetworks.image;
import static dev.tenon.processor.declare.SmallNetworks.part;

import dev.tenon.layer.Convolution;
import dev.tenon.layer.MaxPool;
import dev.tenon.merge.Add;
import java.util.List;
import org.deeplearning4j.nn.conf.ConvolutionMode;
import org.junit.jupiter.api.Test;

/** Mistakes are told from what follows from them, and shown in the order of the source. */
class SeveralMistakesTest {
  private static final ConvolutionMode TRUNCATE = ConvolutionMode.Truncate;

  @Test
  void independentOnes() {
    assertErrors(
        headed(
            conv(
                conv(image().block("a", Convolution.class, "filters", 0), "b", "input"),
                "c",
                "nowhere")),
        """
        [TEN301] Convolution 'a' has filters = 0: it must be at least 1.
          where  TestNet.a  @Convolution(filters = 0)
          fix    filters = 4                       (the other errors remain)""",
        """
        [TEN114] Convolution 'a' is consumed by no block, and is no output.
          where  TestNet.a()  @Convolution(filters = 0)
          fix    Convolution b(FeatureMap a)       (the other errors remain)
             or  remove 'a'                        (the other errors remain)""",
        """
        [TEN110] Convolution 'c' consumes 'nowhere', but TestNet has no such block: the blocks before it are input, a, b.
          where  TestNet.c(FeatureMap nowhere)  @Convolution(filters = 4)
          fix    Convolution c(FeatureMap b)       (the other errors remain)""");
  }

  @Test
  void shapesAndValues() {
    assertErrors(
        headed(
            image()
                .block("a", Convolution.class, "filters", 4, "kernel", 9, "mode", TRUNCATE)
                .block("b", List.of("input"), Convolution.class, "filters", 0)
                .block("sum", List.of("a", "b"), Add.class)),
        """
        [TEN206] Convolution 'a' cannot slide over 3×8×8: its kernel 9×9 is larger.
          where  TestNet.a  @Convolution(filters = 4, kernel = 9, mode = Truncate)
          trace  input 3×8×8 → a
          fix    kernel = 3                        (the other errors remain)
             or  mode = Same                       (the other errors remain)
             or  padding = 1                       (the other errors remain)""",
        """
        [TEN301] Convolution 'b' has filters = 0: it must be at least 1.
          where  TestNet.b  @Convolution(filters = 0)
          fix    filters = 4                       (the other errors remain)""",
        """
        [TEN204] Add 'sum' cannot add 4×6×6 to 4×8×8: height and width differ.
          where  TestNet.sum  @Add
          trace  input 3×8×8 → a 4×6×6 → sum
                 input 3×8×8 → b 4×8×8 → sum
          fix    kernel = 1 on 'a'                 (the other errors remain)
             or  mode = Same on 'a'                (the other errors remain)""");
  }

  @Test
  void oneThatShowsTwice() {
    assertErrors(
        headed(
            image()
                .block("a", Convolution.class, "filters", 4)
                .block("b", List.of("input"), Convolution.class, "filters", 8)
                .block("sum", List.of("a", "b"), Add.class)
                .block("c", List.of("input"), Convolution.class, "filters", 8)
                .block("all", List.of("sum", "c"), Add.class)),
        """
        [TEN203] Add 'sum' cannot add 4×8×8 to 8×8×8: the channels differ.
          where  TestNet.sum  @Add
          trace  input 3×8×8 → a 4×8×8 → sum
                 input 3×8×8 → b 8×8×8 → sum
          fix    filters = 8 on 'a'                (the network then checks)""");
  }

  @Test
  void oneCauseOfTwo() {
    assertErrors(
        headed(
            image()
                .block("a", Convolution.class, "filters", 7)
                .block("b", List.of("a"), Convolution.class, "filters", 8)
                .block("c", List.of("b"), Convolution.class, "filters", 8)
                .block("sum", List.of("a", "b"), Add.class)
                .block("also", List.of("a", "c"), Add.class)
                .block("all", List.of("sum", "also"), Add.class)),
        """
        [TEN203] Add 'sum' cannot add 7×8×8 to 8×8×8: the channels differ.
          where  TestNet.sum  @Add
          trace  input 3×8×8 → a 7×8×8 → sum
                 … → a 7×8×8 → b 8×8×8 → sum
          fix    filters = 8 on 'a'                (the network then checks)""");
  }

  @Test
  void insideAndOutside() {
    assertErrors(
        headed(
            conv(
                    image()
                        .placing(
                            "stage",
                            List.of(),
                            part().block("first", Convolution.class, "filters", 0)),
                    "last")
                .block("pool", MaxPool.class, "kernel", 0)),
        """
        [TEN301] Convolution 'stage/first' has filters = 0: it must be at least 1.
          where  TestNet.stage/first (Stage.first)  @Convolution(filters = 0)
          fix    filters = 4                       (the other error remains)""",
        """
        [TEN301] MaxPool 'pool' has kernel = 0: it must be at least 1.
          where  TestNet.pool  @MaxPool(kernel = 0)
          fix    kernel = 2                        (the other error remains)""");
  }

  @Test
  void theNetworkBeforeItsBlocks() {
    assertErrors(
        conv(image().block("stem", Convolution.class, "filters", 0), "body"),
        """
        [TEN401] TestNet has no head: its last block 'body' has no loss, so it cannot be trained.
          where  TestNet
          fix    add  @Classifier(classes = 10) Scores scores()  (with the number of your classes; the other error remains)
             or  featuresOnly = true in @Network                 (makes it a feature extractor, which is run but not trained; the other error remains)""",
        """
        [TEN301] Convolution 'stem' has filters = 0: it must be at least 1.
          where  TestNet.stem  @Convolution(filters = 0)
          fix    filters = 4                       (the other error remains)""");
  }

  @Test
  void twoValuesOfOneBlock() {
    assertErrors(
        headed(image().block("stem", Convolution.class, "filters", 0, "kernel", 0)),
        """
        [TEN301] Convolution 'stem' has filters = 0: it must be at least 1.
          where  TestNet.stem  @Convolution(filters = 0, kernel = 0)
          fix    filters = 1                       (the other error remains)""",
        """
        [TEN301] Convolution 'stem' has kernel = 0: it must be at least 1.
          where  TestNet.stem  @Convolution(filters = 0, kernel = 0)
          fix    kernel = 3                        (the other error remains)""");
  }

  @Test
  void whatCouldNotBeSeenBefore() {
    assertErrors(
        headed(
            image()
                .block("a", Convolution.class, "filters", 4, "kernel", 9, "mode", TRUNCATE)
                .block("b", Convolution.class, "filters", 4, "kernel", 20, "mode", TRUNCATE)),
        """
        [TEN206] Convolution 'a' cannot slide over 3×8×8: its kernel 9×9 is larger.
          where  TestNet.a  @Convolution(filters = 4, kernel = 9, mode = Truncate)
          trace  input 3×8×8 → a
          fix    kernel = 3                        (the other error remains)
             or  mode = Same                       (the other error remains)
             or  padding = 1                       (the other error remains)""",
        """
        [TEN206] Convolution 'b' cannot slide over 4×6×6: its kernel 20×20 is larger.
          where  TestNet.b  @Convolution(filters = 4, kernel = 20, mode = Truncate)
          trace  input 3×8×8 → a 4×6×6 → b
          fix    kernel = 3                        (the other error remains)
             or  mode = Same                       (the other error remains)
             or  padding = 7                       (the other error remains)""");
  }
}
