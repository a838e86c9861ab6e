package dev.tenon.processor.block.merge;

import dev.tenon.processor.block.Lowering;
import dev.tenon.processor.block.Wire;
import dev.tenon.processor.layer.Cropping;
import dev.tenon.processor.shape.Shape.FeatureMap;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

/** Feature maps of different size, cut to the middle that all of them have. */
final class CommonExtent {
  private CommonExtent() {}

  /** What the block consumes, each after a cropping where it is too large. */
  static Wire[] cropped(Lowering block) {
    long height = least(block.inputs(), FeatureMap::height);
    long width = least(block.inputs(), FeatureMap::width);
    List<Wire> wires = new ArrayList<>();
    for (Wire input : block.inputs()) {
      wires.add(
          input.shape() instanceof FeatureMap map
              ? crop(
                  block,
                  "crop" + (wires.size() + 1),
                  input,
                  map.height() - height,
                  map.width() - width)
              : input);
    }
    return wires.toArray(Wire[]::new);
  }

  /** An odd row or column goes at the bottom or right. */
  private static Wire crop(Lowering block, String name, Wire input, long rows, long columns) {
    return rows == 0 && columns == 0
        ? input
        : block.add(
            name,
            new Cropping(rows / 2, rows - rows / 2, columns / 2, columns - columns / 2),
            input);
  }

  private static long least(List<Wire> inputs, ToLongFunction<FeatureMap> side) {
    return inputs.stream()
        .filter(input -> input.shape() instanceof FeatureMap)
        .mapToLong(input -> side.applyAsLong((FeatureMap) input.shape()))
        .min()
        .orElse(0);
  }
}
