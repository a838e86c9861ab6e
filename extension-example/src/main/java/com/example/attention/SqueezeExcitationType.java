package com.example.attention;

import dev.tenon.processor.block.BlockType;
import dev.tenon.processor.block.Lowering;
import dev.tenon.processor.block.Rejection;
import dev.tenon.processor.block.Wire;
import dev.tenon.processor.layer.Activation;
import dev.tenon.processor.layer.ChannelScaling;
import dev.tenon.processor.layer.Convolution;
import dev.tenon.processor.layer.GlobalPooling;
import dev.tenon.processor.layer.PoolingKind;
import dev.tenon.processor.model.Value;
import dev.tenon.processor.problem.Code;
import dev.tenon.processor.problem.Misfit;
import dev.tenon.processor.shape.Shape.FeatureMap;
import dev.tenon.processor.shape.Window;
import java.util.stream.LongStream;

/**
 * What {@link SqueezeExcitation} stands for. The processor finds this class by {@code
 * META-INF/services/dev.tenon.processor.block.BlockType} on its own path.
 */
public final class SqueezeExcitationType implements BlockType {
  @Override
  public String annotation() {
    return SqueezeExcitation.class.getName();
  }

  @Override
  public Wire lower(Lowering block) {
    Wire squeezed = block.add("squeeze", new GlobalPooling(PoolingKind.AVG, true), block.input());
    // The pooling has refused whatever is no feature map.
    long channels = ((FeatureMap) block.input().shape()).channels();
    long ratio = block.attributes().whole("ratio");
    if (channels % ratio != 0) {
      throw indivisible(block, channels, ratio);
    }
    Wire reduced = block.add("reduce", pointwise(channels / ratio, Activation.RELU), squeezed);
    Wire excited = block.add("excite", pointwise(channels, Activation.SIGMOID), reduced);
    return block.add("scale", new ChannelScaling(), block.input(), excited);
  }

  private static Convolution pointwise(long filters, Activation activation) {
    return new Convolution(filters, Window.same(1), true, activation);
  }

  /** The processor shows the position of the attribute, and the fix only if it really helps. */
  private static Rejection indivisible(Lowering block, long channels, long ratio) {
    long divisor =
        LongStream.iterate(Math.min(ratio, channels), smaller -> smaller - 1)
            .filter(candidate -> channels % candidate == 0)
            .findFirst()
            .orElse(1);
    return block.reject(
        new Misfit(
                Code.OUT_OF_RANGE,
                "cannot squeeze %d channels by %d: the ratio must divide them"
                    .formatted(channels, ratio),
                "ratio")
            .orTry("ratio", new Value.Whole(divisor), "the next divisor"));
  }
}
