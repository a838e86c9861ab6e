package dev.tenon.processor.block.primitive;

import com.google.auto.service.AutoService;
import dev.tenon.processor.block.Attributes;
import dev.tenon.processor.block.BlockType;
import dev.tenon.processor.block.Lowering;
import dev.tenon.processor.block.Unit;
import dev.tenon.processor.block.Windows;
import dev.tenon.processor.block.Wire;
import dev.tenon.processor.layer.Convolution;
import dev.tenon.processor.shape.Window;

/** One convolution. */
@AutoService(BlockType.class)
public final class ConvolutionType implements BlockType {
  @Override
  public String annotation() {
    return "dev.tenon.layer.Convolution";
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
                new Convolution(attributes.whole("filters"), window, bias, activation));
  }
}
