package dev.tenon.processor.block.composite;

import com.google.auto.service.AutoService;
import dev.tenon.processor.block.Attributes;
import dev.tenon.processor.block.BlockType;
import dev.tenon.processor.block.Lowering;
import dev.tenon.processor.block.Unit;
import dev.tenon.processor.block.Wire;
import dev.tenon.processor.layer.Concat;
import dev.tenon.processor.layer.Convolution;
import dev.tenon.processor.layer.Pooling;
import dev.tenon.processor.layer.PoolingKind;
import dev.tenon.processor.shape.Window;

/** Four branches over the same input, concatenated (Szegedy et al. 2015, figure 2). */
@AutoService(BlockType.class)
public final class InceptionType implements BlockType {
  @Override
  public String annotation() {
    return "dev.tenon.block.Inception";
  }

  @Override
  public Wire lower(Lowering block) {
    boolean reduced = Reductions.areGiven(block);
    Wire in = block.input();
    Wire one = convolve(block, "conv1x1", 1, in);
    Wire three = convolve(block, "conv3x3", 3, reduced ? convolve(block, "reduce3x3", 1, in) : in);
    Wire five = convolve(block, "conv5x5", 5, reduced ? convolve(block, "reduce5x5", 1, in) : in);
    Wire pooled = block.add("pool", new Pooling(PoolingKind.MAX, Window.same(3)), in);
    Wire pool = reduced ? convolve(block, "poolProjection", 1, pooled) : pooled;
    return block.add("concat", new Concat(), one, three, five, pool);
  }

  /** The convolution whose filters the attribute of the same name gives. */
  private static Wire convolve(Lowering block, String name, long kernel, Wire input) {
    Attributes attributes = block.attributes();
    return Unit.of(attributes)
        .add(
            block,
            name,
            (bias, activation) ->
                new Convolution(attributes.whole(name), Window.same(kernel), bias, activation),
            input);
  }
}
