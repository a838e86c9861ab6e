package dev.tenon.processor.block.composite;

import dev.tenon.processor.block.HardActivation;
import dev.tenon.processor.block.Lowering;
import dev.tenon.processor.block.Wire;
import dev.tenon.processor.layer.Activation;
import dev.tenon.processor.layer.Convolution;
import dev.tenon.processor.layer.ElementWise;
import dev.tenon.processor.layer.ElementWiseOperation;
import dev.tenon.processor.layer.GlobalPooling;
import dev.tenon.processor.layer.PoolingKind;
import dev.tenon.processor.layer.Upsampling;
import dev.tenon.processor.shape.Extent;
import dev.tenon.processor.shape.Shape.FeatureMap;
import dev.tenon.processor.shape.Window;

/**
 * A factor for each channel, computed from the means of all channels (Hu et al. 2018). DL4J cannot
 * multiply a feature map with a vector, so the factors are spread over the whole image first.
 */
record SqueezeExcitation(SqueezeWidth width, Activation activation, Gate gate) {

  /** Adds the layers over a feature map; the shape stays. */
  Wire add(Lowering block, Wire input) {
    Wire squeezed = block.add("squeeze", new GlobalPooling(PoolingKind.AVG, true), input);
    FeatureMap map = (FeatureMap) input.shape();
    Wire reduced = block.add("reduce", pointwise(width.of(map.channels()), activation), squeezed);
    Wire factors = spread(block, excite(block, map.channels(), reduced), map.extent());
    return block.add("scale", new ElementWise(ElementWiseOperation.PRODUCT), input, factors);
  }

  private Wire excite(Lowering block, long channels, Wire reduced) {
    if (gate == Gate.SIGMOID) {
      return block.add("excite", pointwise(channels, Activation.SIGMOID), reduced);
    }
    Wire excited = block.add("excite", pointwise(channels, Activation.IDENTITY), reduced);
    return HardActivation.sigmoid(block, "gate", excited);
  }

  private static Wire spread(Lowering block, Wire factors, Extent extent) {
    return extent.equals(Extent.ONE)
        ? factors
        : block.add("spread", new Upsampling(extent), factors);
  }

  private static Convolution pointwise(long filters, Activation activation) {
    return new Convolution(filters, Window.same(1), true, activation);
  }
}
