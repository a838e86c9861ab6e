package dev.tenon.processor.open;

import static dev.tenon.processor.declare.Checks.assertErrors;
import static dev.tenon.processor.declare.TestNetwork.empty;

import dev.tenon.Input;
import dev.tenon.block.InvertedResidual;
import dev.tenon.layer.MaxPool;
import dev.tenon.layer.TransposedConvolution;
import dev.tenon.merge.Concat;
import dev.tenon.processor.declare.TestNetwork;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sizes at which a network fits, but with other layers than at its usual size. */
class OpenGraphDiffersTest {
  private static final int[] ROWS = {2, 1};

  @Test
  void oneMoreAtTheEnd() {
    assertErrors(
        ofHeight(2, "minHeight", 1)
            .block("halved", InvertedResidual.class, "filters", 3, "stride", 2)
            .features(),
        """
        [TEN223] Input 'input' admits height = 1, but then the network is another graph than usually: 'halved/add' is added.
          where  TestNet.input  @Input(channels = 3, height = 2, minHeight = 1, width = 1)
          fix    minHeight = 2                     (the network then checks)""");
  }

  @Test
  void oneLessAtTheEnd() {
    assertErrors(
        ofHeight(1, "maxHeight", 2)
            .block("halved", InvertedResidual.class, "filters", 3, "stride", 2)
            .features(),
        """
        [TEN223] Input 'input' admits height = 2, but then the network is another graph than usually: 'halved/add' is missing.
          where  TestNet.input  @Input(channels = 3, height = 1, maxHeight = 2, width = 1)
          fix    maxHeight = 1                     (the network then checks)""");
  }

  @Test
  void oneMoreInTheMiddle() {
    assertErrors(
        cropped(ofHeight(2, "maxHeight", 3)),
        """
        [TEN223] Input 'input' admits height = 3, but then the network is another graph than usually: 'joined/crop2' is added.
          where  TestNet.input  @Input(channels = 3, height = 2, maxHeight = 3, width = 1)
          fix    maxHeight = 2                     (the network then checks)""");
  }

  @Test
  void oneLessInTheMiddle() {
    assertErrors(
        cropped(ofHeight(3, "maxHeight", 4)),
        """
        [TEN223] Input 'input' admits height = 4, but then the network is another graph than usually: 'joined/crop2' is missing.
          where  TestNet.input  @Input(channels = 3, height = 3, maxHeight = 4, width = 1)
          fix    maxHeight = 3                     (the network then checks)""");
  }

  /** What hangs over is added by mode Same. */
  @Test
  void anotherLayer() {
    assertErrors(
        ofHeight(4, "maxHeight", 5)
            .block("pool", MaxPool.class, "kernel", ROWS, "ceil", true)
            .features(),
        """
        [TEN223] Input 'input' admits height = 5, but then the network is another graph than usually: 'pool' is another layer.
          where  TestNet.input  @Input(channels = 3, height = 4, maxHeight = 5, width = 1)
          fix    maxHeight = 4                     (the network then checks)""");
  }

  private static TestNetwork ofHeight(int height, String end, int other) {
    return empty()
        .block("input", Input.class, "channels", 3, "width", 1, "height", height, end, other);
  }

  private static TestNetwork cropped(TestNetwork network) {
    return network
        .block("down", MaxPool.class, "kernel", ROWS)
        .block("up", TransposedConvolution.class, "filters", 3, "kernel", ROWS, "stride", ROWS)
        .block("joined", List.of("up", "input"), Concat.class, "crop", true)
        .features();
  }
}
