package dev.tenon.processor.check;

import static dev.tenon.processor.check.SmallNetworks.conv;
import static dev.tenon.processor.check.SmallNetworks.headed;
import static dev.tenon.processor.check.SmallNetworks.image;
import static dev.tenon.processor.check.SmallNetworks.part;
import static dev.tenon.processor.declare.Checks.assertErrors;
import static dev.tenon.processor.declare.TestNetwork.ofImage;

import dev.tenon.block.Residual;
import dev.tenon.block.Shortcut;
import dev.tenon.layer.Convolution;
import dev.tenon.layer.Crop;
import dev.tenon.layer.Dense;
import dev.tenon.layer.Lstm;
import dev.tenon.layer.MaxPool;
import dev.tenon.layer.TransposedConvolution;
import dev.tenon.merge.Add;
import dev.tenon.merge.Concat;
import dev.tenon.processor.shape.Kind;
import java.util.List;
import org.deeplearning4j.nn.conf.ConvolutionMode;
import org.junit.jupiter.api.Test;

/** Blocks that do not fit what they are given, and what would make them fit. */
class ShapeMistakesTest {
  private static final ConvolutionMode TRUNCATE = ConvolutionMode.Truncate;

  @Test
  void aKernelThatIsTooLarge() {
    assertErrors(
        headed(
            image().block("conv", Convolution.class, "filters", 4, "kernel", 9, "mode", TRUNCATE)),
        """
        [TEN206] Convolution 'conv' cannot slide over 3×8×8: its kernel 9×9 is larger.
          where  TestNet.conv  @Convolution(filters = 4, kernel = 9, mode = Truncate)
          trace  input 3×8×8 → conv
          fix    kernel = 3                        (the network then checks)
             or  mode = Same                       (the network then checks)
             or  padding = 1                       (the network then checks)""");
  }

  @Test
  void aKernelThatIsTooWide() {
    assertErrors(
        headed(
            image()
                .block(
                    "conv",
                    Convolution.class,
                    "filters",
                    4,
                    "kernel",
                    new int[] {3, 9},
                    "mode",
                    TRUNCATE)),
        """
        [TEN206] Convolution 'conv' cannot slide over 3×8×8: its kernel 3×9 is wider.
          where  TestNet.conv  @Convolution(filters = 4, kernel = {3, 9}, mode = Truncate)
          trace  input 3×8×8 → conv
          fix    kernel = {3, 3}                   (the network then checks)
             or  mode = Same                       (the network then checks)
             or  padding = 1                       (the network then checks)""");
  }

  @Test
  void aKernelThatIsTooLargeForTheThirdCopy() {
    assertErrors(
        headed(
            image()
                .block(
                    "conv",
                    Convolution.class,
                    "filters",
                    4,
                    "kernel",
                    2,
                    "stride",
                    2,
                    "mode",
                    TRUNCATE)
                .repeated(4)),
        """
        [TEN206] Convolution 'conv/4' cannot slide over 4×1×1: its kernel 2×2 is larger.
          where  TestNet.conv/4  @Convolution(filters = 4, kernel = 2, mode = Truncate, stride = 2)
          trace  input 3×8×8 → conv/1 4×4×4 → conv/2 4×2×2 → conv/3 4×1×1 → conv/4
          fix    kernel = 1                        (the network then checks)
             or  mode = Same                       (the network then checks)
             or  stride = 1                        (the network then checks)""");
  }

  @Test
  void aPoolingThatLeavesTooLittle() {
    assertErrors(
        headed(
            image()
                .block("pool", MaxPool.class, "kernel", 4)
                .block("conv", Convolution.class, "filters", 4, "mode", TRUNCATE)),
        """
        [TEN206] Convolution 'conv' cannot slide over 3×2×2: its kernel 3×3 is larger.
          where  TestNet.conv  @Convolution(filters = 4, mode = Truncate)
          trace  input 3×8×8 → pool 3×2×2 → conv
          fix    mode = Same                       (the network then checks)
             or  kernel = 2                        (the network then checks)
             or  padding = 1                       (the network then checks)""");
  }

  @Test
  void channelsThatDiffer() {
    assertErrors(
        headed(
            conv(image(), "one")
                .block("other", Convolution.class, "filters", 6)
                .block("sum", List.of("one", "other"), Add.class)),
        """
        [TEN203] Add 'sum' cannot add 4×8×8 to 6×8×8: the channels differ.
          where  TestNet.sum  @Add
          trace  input 3×8×8 → one 4×8×8 → sum
                 … → one 4×8×8 → other 6×8×8 → sum
          fix    filters = 6 on 'one'              (the network then checks)
             or  filters = 4 on 'other'            (the network then checks)""");
  }

  @Test
  void channelsThatDifferFromAnInput() {
    assertErrors(
        headed(conv(image(), "one").block("sum", List.of("one", "input"), Add.class)),
        """
        [TEN203] Add 'sum' cannot add 4×8×8 to 3×8×8: the channels differ.
          where  TestNet.sum  @Add
          trace  input 3×8×8 → one 4×8×8 → sum
                 input 3×8×8 → sum
          fix    filters = 3 on 'one'              (the network then checks)
             or  channels = 4 on 'input'           (the network then checks)""");
  }

  @Test
  void channelsOfAWholeStage() {
    assertErrors(
        headed(
            image()
                .placing("stage", List.of(), part().block("first", Convolution.class, "filters", 5))
                .block("sum", List.of("stage", "input"), Add.class)),
        """
        [TEN203] Add 'sum' cannot add 5×8×8 to 3×8×8: the channels differ.
          where  TestNet.sum  @Add
          trace  input 3×8×8 → stage 5×8×8 → sum
                 input 3×8×8 → sum
          fix    channels = 5 on 'input'           (the network then checks)
             or  filters = 3 on 'stage/first'      (the network then checks)""");
  }

  @Test
  void sizesThatDiffer() {
    assertErrors(
        headed(
            conv(image(), "one")
                .block("other", Convolution.class, "filters", 4, "stride", 2)
                .block("sum", List.of("one", "other"), Add.class)),
        """
        [TEN204] Add 'sum' cannot add 4×8×8 to 4×4×4: height and width differ.
          where  TestNet.sum  @Add
          trace  input 3×8×8 → one 4×8×8 → sum
                 … → one 4×8×8 → other 4×4×4 → sum
          fix    stride = 1 on 'other'             (the network then checks)""");
  }

  @Test
  void sizesThatDifferAfterRepeatedStrides() {
    assertErrors(
        headed(
            conv(image(), "one")
                .block("other", Convolution.class, "filters", 4, "stride", 2)
                .repeated(2)
                .block("sum", List.of("one", "other"), Add.class)),
        """
        [TEN204] Add 'sum' cannot add 4×8×8 to 4×2×2: height and width differ.
          where  TestNet.sum  @Add
          trace  input 3×8×8 → one 4×8×8 → sum
                 … → one 4×8×8 → other 4×2×2 → sum
          fix    stride = 1 on 'other'             (the network then checks)""");
  }

  @Test
  void vectorsThatDiffer() {
    assertErrors(
        headed(
            image()
                .block("one", List.of("input"), Dense.class, "units", 4)
                .block("other", List.of("input"), Dense.class, "units", 6)
                .block("sum", List.of("one", "other"), Add.class)
                .taking(Kind.VECTOR, Kind.VECTOR)),
        """
        [TEN205] Add 'sum' cannot add a vector of 4 to a vector of 6: the sizes differ.
          where  TestNet.sum  @Add
          trace  input 3×8×8 → one 4 → sum
                 input 3×8×8 → other 6 → sum
          fix    units = 6 on 'one'                (the network then checks)
             or  units = 4 on 'other'              (the network then checks)""");
  }

  @Test
  void whatGoesDownAndUpAgain() {
    assertErrors(
        headed(
            ofImage(3, 9, 9)
                .block("down", MaxPool.class)
                .block("up", TransposedConvolution.class, "filters", 3, "kernel", 2, "stride", 2)
                .block("sum", List.of("up", "input"), Add.class)),
        """
        [TEN204] Add 'sum' cannot add 3×8×8 to 3×9×9: height and width differ.
          where  TestNet.sum  @Add
          trace  input 3×9×9 → down 3×4×4 → up 3×8×8 → sum
                 input 3×9×9 → sum""");
  }

  @Test
  void anIdentityThatDoesNotFit() {
    assertErrors(
        headed(image().block("body", Residual.class, "filters", 8, "shortcut", Shortcut.IDENTITY)),
        """
        [TEN203] Residual 'body' cannot add 3×8×8 to 8×8×8: the channels differ.
          where  TestNet.body  @Residual(filters = 8, shortcut = IDENTITY)
          trace  input 3×8×8 → body
          fix    filters = 3                       (fits the shortcut; the network then checks)
             or  shortcut = PROJECTION             (adds a 1×1 convolution, 24 parameters; the network then checks)
             or  shortcut = ZERO_PADDING           (adds no parameters; the network then checks)""");
  }

  @Test
  void unevenGroups() {
    assertErrors(
        headed(
            image()
                .block("stem", Convolution.class, "filters", 8)
                .block("conv", Convolution.class, "filters", 8, "groups", 3)),
        """
        [TEN212] Convolution 'conv' cannot split 8 channels into 3 groups.
          where  TestNet.conv  @Convolution(filters = 8, groups = 3)
          trace  input 3×8×8 → stem 8×8×8 → conv
          fix    groups = 2                        (splits both evenly; the network then checks)""");
  }

  @Test
  void aRestInModeStrict() {
    assertErrors(
        headed(
            image()
                .block(
                    "pool",
                    MaxPool.class,
                    "kernel",
                    3,
                    "stride",
                    2,
                    "mode",
                    ConvolutionMode.Strict)),
        """
        [TEN208] MaxPool 'pool' does not fit 3×8×8 a whole number of times: kernel 3×3, stride 2×2 and padding 0×0 leave a rest of 1×1.
          where  TestNet.pool  @MaxPool(kernel = 3, mode = Strict, stride = 2)
          trace  input 3×8×8 → pool
          fix    mode = Truncate                   (drops the rest; the network then checks)
             or  mode = Same                       (pads it; the network then checks)
             or  stride = 1                        (the network then checks)""");
  }

  @Test
  void nothingLeft() {
    assertErrors(
        headed(image().block("crop", Crop.class, "value", new int[] {4, 4})),
        """
        [TEN207] Crop 'crop' cannot cut 8 rows and 8 columns off 3×8×8: nothing is left.
          where  TestNet.crop  @Crop({4, 4})
          trace  input 3×8×8 → crop
          fix    @Crop(3)                          (the network then checks)""");
  }

  @Test
  void anImageWhereASequenceIsNeeded() {
    assertErrors(
        headed(conv(image(), "stem").block("motion", Lstm.class, "units", 4)),
        """
        [TEN201] Lstm 'motion' needs a sequence, but is given a feature map of 4×8×8.
          where  TestNet.motion  @Lstm(units = 4)
          trace  input 3×8×8 → stem 4×8×8 → motion""");
  }

  @Test
  void aVectorWhereAnImageIsNeeded() {
    assertErrors(
        headed(
            conv(image(), "stem")
                .block("hidden", Dense.class, "units", 4)
                .block("conv", List.of("hidden"), Convolution.class, "filters", 4)
                .taking(Kind.VECTOR)),
        """
        [TEN201] Convolution 'conv' needs a feature map, but is given a vector of 4.
          where  TestNet.conv  @Convolution(filters = 4)
          trace  input 3×8×8 → stem 4×8×8 → hidden 4 → conv""");
  }

  @Test
  void moreChannelsThanAnArrayHolds() {
    assertErrors(
        headed(
            image()
                .block("one", List.of("input"), Convolution.class, "filters", 2_000_000_000)
                .block("other", List.of("input"), Convolution.class, "filters", 2_000_000_000)
                .block("both", List.of("one", "other"), Concat.class)),
        """
        [TEN502] Concat 'both' produces 4000000000×8×8: DL4J cannot hold a dimension above 2,147,483,647.
          where  TestNet.both  @Concat
          trace  input 3×8×8 → one 2000000000×8×8 → both
                 input 3×8×8 → other 2000000000×8×8 → both
          fix    filters = 8 on 'one'              (the network then checks)
             or  filters = 8 on 'other'            (the network then checks)""");
  }

  @Test
  void moreParametersThanALongHolds() {
    assertErrors(
        image()
            .block("a", Dense.class, "units", 2_000_000_000)
            .block("b", Dense.class, "units", 2_000_000_000)
            .block("c", Dense.class, "units", 2_000_000_000)
            .block("d", Dense.class, "units", 2_000_000_000)
            .features(),
        """
        [TEN501] Dense 'd' makes the network too large: a count of all its blocks together exceeds 64 bits.
          where  TestNet.d  @Dense(units = 2_000_000_000)""");
  }
}
