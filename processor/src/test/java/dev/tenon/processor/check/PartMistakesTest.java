package dev.tenon.processor.check;

import static dev.tenon.processor.declare.Checks.assertErrors;
import static dev.tenon.processor.declare.SmallNetworks.conv;
import static dev.tenon.processor.declare.SmallNetworks.headed;
import static dev.tenon.processor.declare.SmallNetworks.image;
import static dev.tenon.processor.declare.SmallNetworks.part;
import static dev.tenon.processor.declare.TestNetwork.empty;

import dev.tenon.layer.Convolution;
import dev.tenon.layer.MaxPool;
import dev.tenon.processor.declare.TestNetwork;
import java.util.List;
import org.deeplearning4j.nn.conf.ConvolutionMode;
import org.junit.jupiter.api.Test;

/** Mistakes in an interface that is placed: where they are, and that they are one each. */
class PartMistakesTest {
  private static final ConvolutionMode TRUNCATE = ConvolutionMode.Truncate;
  private static final TestNetwork LARGE = large();

  @Test
  void aMisspeltName() {
    assertErrors(
        headed(image().placing("stage", List.of(), conv(conv(part(), "first"), "second", "firts"))),
        """
        [TEN110] Convolution 'stage/second' consumes 'firts', but Stage has no such block: did you mean 'first'?
          where  TestNet.stage/second(FeatureMap firts) (Stage.second)  @Convolution(filters = 4)
          fix    Convolution second(FeatureMap first)  (the network then checks)""");
  }

  @Test
  void aMisspeltNameFurtherInside() {
    assertErrors(
        headed(
            image()
                .placing(
                    "outer",
                    List.of(),
                    part()
                        .named("Outer")
                        .placing(
                            "stage", List.of(), conv(conv(part(), "first"), "second", "firts")))),
        """
        [TEN110] Convolution 'outer/stage/second' consumes 'firts', but Stage has no such block: did you mean 'first'?
          where  TestNet.outer/stage/second(FeatureMap firts) (Stage.second)  @Convolution(filters = 4)
          fix    Convolution second(FeatureMap first)  (the network then checks)""");
  }

  @Test
  void noInput() {
    assertErrors(
        headed(image().placing("stage", List.of(), conv(empty().named("Stage"), "first"))),
        """
        [TEN115] Stage has no input: its first block 'first' has nothing to consume.
          where  TestNet.stage (Stage)""");
  }

  @Test
  void noBlocks() {
    assertErrors(
        headed(image().placing("stage", List.of(), part())),
        """
        [TEN102] Stage has no blocks: nothing is computed from its input.
          where  TestNet.stage (Stage)""");
  }

  @Test
  void twoBlocksOfOneName() {
    assertErrors(
        headed(image().placing("stage", List.of(), conv(conv(part(), "first"), "first", "first"))),
        """
        [TEN106] Convolution 'stage/first' has the name of a block before it.
          where  TestNet.stage/first(FeatureMap first) (Stage.first)  @Convolution(filters = 4)
          fix    Convolution first2(FeatureMap first)  (the network then checks)""");
  }

  /** The builder has methods for the blocks of the network only. */
  @Test
  void theNameOfAMethodOfTheBuilder() {
    assertErrors(headed(image().placing("stage", List.of(), conv(part(), "customize"))));
  }

  @Test
  void aKernelThatDoesNotFit() {
    assertErrors(
        headed(image().placing("stage", List.of(), large())),
        """
        [TEN206] Convolution 'stage/first' cannot slide over 3×8×8: its kernel 9×9 is larger.
          where  TestNet.stage/first (Stage.first)  @Convolution(filters = 4, kernel = 9, mode = Truncate)
          trace  input 3×8×8 → stage/first
          fix    kernel = 3                        (the network then checks)
             or  mode = Same                       (the network then checks)
             or  padding = 1                       (the network then checks)""");
  }

  @Test
  void aKernelThatDoesNotFitInTwoPlaces() {
    assertErrors(
        headed(image().placing("one", List.of(), LARGE).placing("other", List.of(), LARGE)),
        """
        [TEN206] Convolution 'one/first' cannot slide over 3×8×8: its kernel 9×9 is larger.
          where  TestNet.one/first (Stage.first)  @Convolution(filters = 4, kernel = 9, mode = Truncate)
          trace  input 3×8×8 → one/first
          fix    kernel = 3                        (the network then checks)
             or  mode = Same                       (the network then checks)
             or  padding = 3                       (the network then checks)""");
  }

  @Test
  void aKernelThatDoesNotFitInTheLastCopy() {
    assertErrors(
        headed(
            image()
                .placing(
                    "stage",
                    List.of(),
                    part()
                        .block(
                            "first",
                            Convolution.class,
                            "filters",
                            4,
                            "kernel",
                            3,
                            "mode",
                            TRUNCATE))
                .repeated(4)),
        """
        [TEN206] Convolution 'stage/4/first' cannot slide over 4×2×2: its kernel 3×3 is larger.
          where  TestNet.stage/4/first (Stage.first)  @Convolution(filters = 4, kernel = 3, mode = Truncate)
          trace  input 3×8×8 → stage/1 4×6×6 → stage/2 4×4×4 → stage/3 4×2×2 → stage/4/first
          fix    kernel = 2                        (the network then checks)
             or  mode = Same                       (the network then checks)
             or  padding = 1                       (the network then checks)""");
  }

  @Test
  void whatIsGivenToAPart() {
    assertErrors(
        headed(
            image()
                .block("pool", MaxPool.class, "kernel", 8)
                .placing("stage", List.of("pool"), part().block("down", MaxPool.class))),
        """
        [TEN206] MaxPool 'stage/down' cannot slide over 3×1×1: its kernel 2×2 is larger.
          where  TestNet.stage/down (Stage.down)  @MaxPool
          trace  input 3×8×8 → pool 3×1×1 → stage/down
          fix    ceil = true                       (the network then checks)
             or  kernel = 1                        (the network then checks)
             or  mode = Same                       (the network then checks)""");
  }

  @Test
  void anInterfaceInsideItself() {
    TestNetwork stage = conv(part(), "first");
    assertErrors(
        headed(image().placing("stage", List.of(), stage.placing("again", List.of(), stage))),
        """
        [TEN120] Stage 'stage/again' is inside Stage itself: the network would have no end.
          where  TestNet.stage/again (Stage.again)  Stage
          fix    remove 'stage/again'              (the network then checks)""");
  }

  private static TestNetwork large() {
    return part().block("first", Convolution.class, "filters", 4, "kernel", 9, "mode", TRUNCATE);
  }
}
