package dev.tenon.processor.block.composite;

import dev.tenon.processor.block.Attributes;
import dev.tenon.processor.block.Lowering;
import dev.tenon.processor.block.Rejection;
import dev.tenon.processor.block.Unit;
import dev.tenon.processor.block.Windows;
import dev.tenon.processor.block.Wire;
import dev.tenon.processor.layer.Convolution;
import dev.tenon.processor.shape.Extent;
import dev.tenon.processor.shape.Shape.FeatureMap;
import dev.tenon.processor.text.Thousands;

/**
 * The shortcut of a residual block.
 *
 * @param projected what a projection reads: the input of the block, or its pre-activation
 * @param unit what belongs to the convolution of a projection
 */
record ResidualShortcut(Lowering block, Wire projected, Unit unit) {

  /**
   * Adds the layers of the shortcut and returns what is added to the convolutions' output.
   *
   * @throws Rejection if the shortcut that was asked for does not fit
   */
  Wire around(Wire convolutions) {
    FeatureMap in = (FeatureMap) block.input().shape();
    FeatureMap out = (FeatureMap) convolutions.shape();
    return switch (attributes().constant("shortcut", Shortcut.class)) {
      case AUTO -> in.equals(out) ? block.input() : project(out);
      case IDENTITY -> identity(in, out);
      case PROJECTION -> project(out);
      case ZERO_PADDING -> ZeroPaddedShortcut.add(block, attributes().extent("stride"), out);
    };
  }

  private Wire identity(FeatureMap in, FeatureMap out) {
    if (!in.equals(out)) {
      throw block.reject(
          new IdentityMisfit(attributes(), in, out).withProjection(projectionNote(in, out)));
    }
    return block.input();
  }

  private Wire project(FeatureMap out) {
    return unit.add(
        block,
        "projection",
        (bias, activation) ->
            new Convolution(
                out.channels(),
                Windows.centred(Extent.ONE, attributes().extent("stride")),
                bias,
                activation),
        projected);
  }

  private String projectionNote(FeatureMap in, FeatureMap out) {
    long weights = in.channels() * out.channels();
    long parameters = unit.bias() ? weights + out.channels() : weights;
    return "adds a 1×1 convolution, %s parameters".formatted(Thousands.of(parameters));
  }

  private Attributes attributes() {
    return block.attributes();
  }
}
