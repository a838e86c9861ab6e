package dev.tenon.processor.block.primitive;

import com.google.auto.service.AutoService;
import dev.tenon.processor.block.Attributes;
import dev.tenon.processor.block.BlockType;
import dev.tenon.processor.block.Lowering;
import dev.tenon.processor.block.Unit;
import dev.tenon.processor.block.Windows;
import dev.tenon.processor.block.Wire;
import dev.tenon.processor.layer.TransposedConvolution;
import dev.tenon.processor.shape.Window;

/** One transposed convolution. */
@AutoService(BlockType.class)
public final class TransposedConvolutionType implements BlockType {
  @Override
  public String annotation() {
    return "dev.tenon.layer.TransposedConvolution";
  }

  @Override
  public Wire lower(Lowering block) {
    Attributes attributes = block.attributes();
    Window window = Windows.convolution(attributes);
    return Unit.of(attributes)
        .addAlone(
            block,
            "conv",
            (bias, activation) ->
                new TransposedConvolution(attributes.whole("filters"), window, bias, activation));
  }
}
