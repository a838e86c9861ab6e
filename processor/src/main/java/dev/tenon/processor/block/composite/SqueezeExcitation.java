package dev.tenon.processor.block.composite;

import dev.tenon.processor.block.HardActivation;
import dev.tenon.processor.block.Lowering;
import dev.tenon.processor.block.Wire;
import dev.tenon.processor.layer.Activation;
import dev.tenon.processor.layer.ChannelScaling;
import dev.tenon.processor.layer.Convolution;
import dev.tenon.processor.layer.GlobalPooling;
import dev.tenon.processor.layer.PoolingKind;
import dev.tenon.processor.shape.Shape.FeatureMap;
import dev.tenon.processor.shape.Window;

/** A factor for each channel, computed from the means of all channels (Hu et al. 2018). */
record SqueezeExcitation(SqueezeWidth width, Activation activation, Gate gate) {

  /** Adds the layers over a feature map; the shape stays. */
  Wire add(Lowering block, Wire input) {
    Wire squeezed = block.add("squeeze", new GlobalPooling(PoolingKind.AVG, true), input);
    FeatureMap map = (FeatureMap) input.shape();
    Wire reduced = block.add("reduce", pointwise(width.of(map.channels()), activation), squeezed);
    return block.add("scale", new ChannelScaling(), input, excite(block, map.channels(), reduced));
  }

  private Wire excite(Lowering block, long channels, Wire reduced) {
    if (gate == Gate.SIGMOID) {
      return block.add("excite", pointwise(channels, Activation.SIGMOID), reduced);
    }
    Wire excited = block.add("excite", pointwise(channels, Activation.IDENTITY), reduced);
    return HardActivation.sigmoid(block, "gate", excited);
  }

  private static Convolution pointwise(long filters, Activation activation) {
    return new Convolution(filters, Window.same(1), true, activation);
  }
}
