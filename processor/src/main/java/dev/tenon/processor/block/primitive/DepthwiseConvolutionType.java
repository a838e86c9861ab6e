package dev.tenon.processor.block.primitive;

import com.google.auto.service.AutoService;
import dev.tenon.processor.block.Attributes;
import dev.tenon.processor.block.BlockType;
import dev.tenon.processor.block.Lowering;
import dev.tenon.processor.block.Unit;
import dev.tenon.processor.block.Windows;
import dev.tenon.processor.block.Wire;
import dev.tenon.processor.layer.Convolution;
import dev.tenon.processor.layer.DepthwiseConvolution;
import dev.tenon.processor.shape.Window;

/** One depthwise convolution; of a single channel, the ordinary convolution that is the same. */
@AutoService(BlockType.class)
public final class DepthwiseConvolutionType implements BlockType {
  @Override
  public String annotation() {
    return "dev.tenon.layer.DepthwiseConvolution";
  }

  @Override
  public Wire lower(Lowering block) {
    Attributes attributes = block.attributes();
    Window window = Windows.convolution(attributes);
    long multiplier = attributes.whole("multiplier");
    return Unit.of(attributes)
        .addAlone(
            block,
            "conv",
            OneChannel.is(block.input())
                ? (bias, activation) -> new Convolution(multiplier, window, bias, activation)
                : (bias, activation) ->
                    new DepthwiseConvolution(multiplier, window, bias, activation));
  }
}
