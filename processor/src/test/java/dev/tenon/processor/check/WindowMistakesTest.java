package dev.tenon.processor.check;

import static dev.tenon.processor.declare.Checks.assertErrors;
import static dev.tenon.processor.declare.SmallNetworks.headed;
import static dev.tenon.processor.declare.SmallNetworks.image;

import dev.tenon.layer.Convolution;
import dev.tenon.layer.Crop;
import dev.tenon.layer.MaxPool;
import org.deeplearning4j.nn.conf.ConvolutionMode;
import org.junit.jupiter.api.Test;

/** Kernels that do not fit, and windows that leave a rest or nothing. */
class WindowMistakesTest {
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
}
