package dev.tenon.processor.layer;

import dev.tenon.processor.model.Value;
import dev.tenon.processor.problem.Code;
import dev.tenon.processor.problem.Misfit;
import dev.tenon.processor.shape.Shape;
import dev.tenon.processor.shape.Shape.FeatureMap;
import dev.tenon.processor.shape.Window;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.LongStream;

/**
 * Tenon's {@code dev.tenon.convolution.GroupedConvolution2D}: every group of channels is convolved
 * on its own. C×H×W → filters×H'×W'; filters·(C ÷ groups)·kh·kw weights (+ filters biases).
 */
public record GroupedConvolution(
    long filters, long groups, Window window, boolean bias, Activation activation)
    implements Layer {

  /** A convolution with that many groups; of one group, DL4J's own. */
  public static Layer of(
      long filters, long groups, Window window, boolean bias, Activation activation) {
    return groups == 1
        ? new Convolution(filters, window, bias, activation)
        : new GroupedConvolution(filters, groups, window, bias, activation);
  }

  @Override
  public Fit fit(List<Shape> inputs) {
    return Inputs.featureMap(
        inputs,
        map ->
            map.channels() % groups == 0 && filters % groups == 0
                ? Sliding.convolve(map, window, filters)
                : uneven(map.channels()));
  }

  @Override
  public Cost cost(List<Shape> inputs) {
    FeatureMap in = Inputs.fittedMap(inputs);
    FeatureMap group = in.withChannels(in.channels() / groups);
    return new Convolution(filters, window, bias, activation).cost(List.of(group));
  }

  private Fit uneven(long channels) {
    String what = channels % groups == 0 ? "%s filters" : "%s channels";
    long number = channels % groups == 0 ? filters : channels;
    Misfit misfit =
        new Misfit(
            Code.UNEVEN_GROUPS,
            ("cannot split " + what + " into %s groups").formatted(number, groups),
            "groups",
            "filters");
    return new Fit.Fails(
        misfit.orTry("groups", new Value.Whole(mostGroups(channels)), "splits both evenly"));
  }

  /** The largest smaller number of groups that splits the channels of input and output. */
  private long mostGroups(long channels) {
    return LongStream.iterate(Math.min(groups, channels), candidate -> candidate - 1)
        .filter(candidate -> channels % candidate == 0 && filters % candidate == 0)
        .findFirst()
        .orElse(1);
  }

  @Override
  public OptionalLong outputs() {
    return OptionalLong.of(filters);
  }

  @Override
  public Layer withOutputs(long number) {
    return new GroupedConvolution(number, groups, window, bias, activation);
  }

  @Override
  public <R> R accept(LayerVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
