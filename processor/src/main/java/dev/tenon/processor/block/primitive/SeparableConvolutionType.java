package dev.tenon.processor.block.primitive;

import com.google.auto.service.AutoService;
import dev.tenon.processor.block.Attributes;
import dev.tenon.processor.block.BlockType;
import dev.tenon.processor.block.Lowering;
import dev.tenon.processor.block.Unit;
import dev.tenon.processor.block.Windows;
import dev.tenon.processor.block.Wire;
import dev.tenon.processor.layer.Activation;
import dev.tenon.processor.layer.Convolution;
import dev.tenon.processor.layer.SeparableConvolution;
import dev.tenon.processor.shape.Window;

/** One separable convolution; of a single channel, the two ordinary ones that are the same. */
@AutoService(BlockType.class)
public final class SeparableConvolutionType implements BlockType {
  @Override
  public String annotation() {
    return "dev.tenon.layer.SeparableConvolution";
  }

  @Override
  public Wire lower(Lowering block) {
    Attributes attributes = block.attributes();
    Window window = Windows.convolution(attributes);
    long filters = attributes.whole("filters");
    long multiplier = attributes.whole("multiplier");
    return OneChannel.is(block.input())
        ? oneChannel(
            block, filters, new Convolution(multiplier, window, false, Activation.IDENTITY))
        : Unit.of(attributes)
            .addAlone(
                block,
                "conv",
                (bias, activation) ->
                    new SeparableConvolution(filters, multiplier, window, bias, activation));
  }

  private static Wire oneChannel(Lowering block, long filters, Convolution depthwise) {
    return Unit.of(block.attributes())
        .add(
            block,
            "pointwise",
            (bias, activation) -> new Convolution(filters, Window.same(1), bias, activation),
            block.add("depthwise", depthwise, block.input()));
  }
}
