package dev.tenon.processor.block.composite;

import dev.tenon.processor.block.Attributes;
import dev.tenon.processor.block.Lowering;
import dev.tenon.processor.block.Rejection;
import dev.tenon.processor.block.Unit;
import dev.tenon.processor.block.Windows;
import dev.tenon.processor.block.Wire;
import dev.tenon.processor.layer.GroupedConvolution;
import dev.tenon.processor.model.Value;
import dev.tenon.processor.problem.Code;
import dev.tenon.processor.problem.Misfit;
import dev.tenon.processor.shape.Extent;
import java.util.List;

/** One of the convolutions that the shortcut of a residual block leads around. */
record ResidualConvolution(
    int number, int of, long kernel, long filters, long groups, Extent stride) {

  /**
   * Those of the block that the attributes describe: two of 3×3, or the three of a bottleneck.
   *
   * @throws Rejection if a bottleneck cannot divide its filters
   */
  static List<ResidualConvolution> all(Lowering block) {
    Attributes attributes = block.attributes();
    long filters = attributes.whole("filters");
    long groups = attributes.whole("groups");
    Extent stride = attributes.extent("stride");
    if (!attributes.flag("bottleneck")) {
      return List.of(
          new ResidualConvolution(1, 2, 3, filters, groups, stride),
          new ResidualConvolution(2, 2, 3, filters, groups, Extent.ONE));
    }
    long width = width(block, filters, attributes.whole("expansion"));
    boolean onFirst = attributes.constant("strideOn", StrideOn.class) == StrideOn.FIRST;
    return List.of(
        new ResidualConvolution(1, 3, 1, width, 1, onFirst ? stride : Extent.ONE),
        new ResidualConvolution(2, 3, 3, width, groups, onFirst ? Extent.ONE : stride),
        new ResidualConvolution(3, 3, 1, filters, 1, Extent.ONE));
  }

  private static long width(Lowering block, long filters, long expansion) {
    if (filters % expansion != 0) {
      long next = filters + expansion - filters % expansion;
      throw block.reject(
          new Misfit(
                  Code.CONTRADICTION,
                  "cannot narrow %s filters to a bottleneck: they are no multiple of its expansion %s"
                      .formatted(filters, expansion),
                  "filters",
                  "expansion")
              .orTry("filters", new Value.Whole(next), "the next multiple"));
    }
    return filters / expansion;
  }

  String name() {
    return "conv" + number;
  }

  boolean isFirst() {
    return number == 1;
  }

  boolean isLast() {
    return number == of;
  }

  Wire add(Lowering block, Unit unit, Wire input) {
    return unit.add(
        block,
        name(),
        (bias, activation) ->
            GroupedConvolution.of(
                filters, groups, Windows.centred(Extent.square(kernel), stride), bias, activation),
        input);
  }
}
