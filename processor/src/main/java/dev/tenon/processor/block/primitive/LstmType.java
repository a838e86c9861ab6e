package dev.tenon.processor.block.primitive;

import com.google.auto.service.AutoService;
import dev.tenon.processor.block.Attributes;
import dev.tenon.processor.block.BlockOptions;
import dev.tenon.processor.block.BlockType;
import dev.tenon.processor.block.Lowering;
import dev.tenon.processor.block.Wire;
import dev.tenon.processor.layer.Activation;
import dev.tenon.processor.layer.Lstm;

/** One LSTM. */
@AutoService(BlockType.class)
public final class LstmType implements BlockType {
  @Override
  public String annotation() {
    return "dev.tenon.layer.Lstm";
  }

  @Override
  public BlockOptions options() {
    return BlockOptions.RECURRENT;
  }

  @Override
  public Wire lower(Lowering block) {
    Attributes attributes = block.attributes();
    Activation activation = attributes.constant("activation", Activation.class);
    return block.add(new Lstm(attributes.whole("units"), activation), block.input());
  }
}
