package dev.tenon.processor.check;

import static dev.tenon.processor.declare.Checks.assertErrors;
import static dev.tenon.processor.declare.SmallNetworks.conv;
import static dev.tenon.processor.declare.SmallNetworks.headed;
import static dev.tenon.processor.declare.TestNetwork.empty;

import dev.tenon.Input;
import dev.tenon.head.Classifier;
import dev.tenon.head.SequenceClassifier;
import dev.tenon.layer.GlobalPool;
import dev.tenon.layer.LastStep;
import dev.tenon.layer.Lstm;
import org.junit.jupiter.api.Test;

/** Inputs whose dimensions are no shape. */
class InputMistakesTest {

  @Test
  void anImageWithoutChannels() {
    assertErrors(
        headed(conv(empty().block("input", Input.class, "height", 8, "width", 8), "stem")),
        """
        [TEN116] Input 'input' gives no channels.
          where  TestNet.input  @Input(height = 8, width = 8)
          fix    @Input(channels = 3, height = 8, width = 8)  (the network then checks)""");
  }

  @Test
  void anImageWithoutWidth() {
    assertErrors(
        headed(conv(empty().block("input", Input.class, "channels", 3, "height", 9), "stem")),
        """
        [TEN116] Input 'input' gives no width.
          where  TestNet.input  @Input(channels = 3, height = 9)
          fix    @Input(channels = 3, height = 9, width = 9)  (the network then checks)""");
  }

  @Test
  void anImageWithoutHeight() {
    assertErrors(
        headed(conv(empty().block("input", Input.class, "channels", 3, "width", 9), "stem")),
        """
        [TEN116] Input 'input' gives no height.
          where  TestNet.input  @Input(channels = 3, width = 9)
          fix    @Input(channels = 3, height = 9, width = 9)  (the network then checks)""");
  }

  @Test
  void anImageAndAVector() {
    assertErrors(
        headed(conv(empty().block("input", Input.class, "size", 8, "width", 8), "stem")),
        """
        [TEN116] Input 'input' gives both an image (channels, height, width) and a vector or sequence (size, steps).
          where  TestNet.input  @Input(size = 8, width = 8)
          fix    @Input(channels = 3, height = 8, width = 8)  (the network then checks)""");
  }

  @Test
  void aVectorAndFrames() {
    assertErrors(
        empty()
            .block("input", Input.class, "size", 8, "frames", 4)
            .block("scores", Classifier.class, "classes", 2),
        """
        [TEN116] Input 'input' gives both an image (channels, height, width) and a vector or sequence (size, steps).
          where  TestNet.input  @Input(frames = 4, size = 8)
          fix    @Input(size = 8)                                 (the network then checks)
             or  @Input(channels = 3, height = 224, width = 224)  (the network then checks)""");
  }

  @Test
  void stepsOfNothing() {
    assertErrors(
        empty()
            .block("input", Input.class, "steps", 7)
            .block("motion", Lstm.class, "units", 3)
            .block("scores", SequenceClassifier.class, "classes", 2),
        """
        [TEN116] Input 'input' gives no size.
          where  TestNet.input  @Input(steps = 7)
          fix    @Input(size = 100, steps = 7)     (the network then checks)""");
  }

  @Test
  void noDimensions() {
    assertErrors(
        headed(conv(empty().block("input", Input.class), "stem")),
        """
        [TEN116] Input 'input' gives no dimensions: an image has channels, height and width, a vector size, a sequence size and steps, a clip those of an image and frames.
          where  TestNet.input  @Input
          fix    @Input(channels = 3, height = 224, width = 224)  (the network then checks)""");
  }

  @Test
  void aClipOfOneFrame() {
    assertErrors(
        empty()
            .block("input", Input.class, "channels", 3, "height", 8, "width", 8, "frames", 1)
            .block("pooled", GlobalPool.class)
            .block("last", LastStep.class)
            .block("scores", Classifier.class, "classes", 2),
        """
        [TEN301] Input 'input' has frames = 1: it must be at least 2.
          where  TestNet.input  @Input(channels = 3, frames = 1, height = 8, width = 8)
          fix    frames = 2                        (the network then checks)""");
  }
}
