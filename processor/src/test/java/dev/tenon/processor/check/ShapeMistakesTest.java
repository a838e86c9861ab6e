package dev.tenon.processor.check;

import static dev.tenon.processor.declare.Checks.assertErrors;
import static dev.tenon.processor.declare.SmallNetworks.conv;
import static dev.tenon.processor.declare.SmallNetworks.headed;
import static dev.tenon.processor.declare.SmallNetworks.image;

import dev.tenon.layer.Convolution;
import dev.tenon.layer.Dense;
import dev.tenon.layer.Lstm;
import dev.tenon.processor.shape.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Blocks that do not fit what they are given, and what would make them fit. */
class ShapeMistakesTest {
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
}
