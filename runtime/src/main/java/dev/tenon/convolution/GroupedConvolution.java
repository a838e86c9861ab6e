package dev.tenon.convolution;

import java.util.Collection;
import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.api.ParamInitializer;
import org.deeplearning4j.nn.conf.CNN2DFormat;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.inputs.InvalidInputTypeException;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.optimize.api.TrainingListener;
import org.deeplearning4j.util.ConvolutionUtils;
import org.jspecify.annotations.Nullable;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.shade.jackson.annotation.JsonProperty;

/**
 * A convolution whose channels and filters are divided into groups that do not see each other
 * (Krizhevsky et al. 2012, section 3.5; Xie et al. 2017, figure 3c): C×H×W → filters×H'×W', with
 * filters·(C ÷ groups)·kh·kw weights. Everything else is as in {@link ConvolutionLayer}.
 */
public final class GroupedConvolution extends ConvolutionLayer {
  private static final long serialVersionUID = 1L;

  @JsonProperty private int groups;

  /** For Jackson. */
  private GroupedConvolution() {}

  private GroupedConvolution(Builder builder) {
    super(builder);
    groups = builder.groups;
  }

  /** The number of groups. */
  public int getGroups() {
    return groups;
  }

  /** The channels that each filter reads. */
  long channelsOfGroup() {
    return getNIn() / groups;
  }

  /**
   * {@inheritDoc}
   *
   * @throws InvalidInputTypeException unless the input is a feature map in NCHW format whose
   *     channels are a multiple of the groups
   */
  @Override
  public InputType getOutputType(int layerIndex, InputType input) {
    if (input instanceof InputType.InputTypeConvolutional map
        && map.getFormat() == CNN2DFormat.NCHW
        && map.getChannels() % groups == 0) {
      return super.getOutputType(layerIndex, input);
    }
    throw new InvalidInputTypeException(
        "GroupedConvolution needs a feature map in NCHW format with a multiple of %d channels, but is given %s"
            .formatted(groups, input));
  }

  @Override
  public ParamInitializer initializer() {
    return GroupedConvolutionParameters.INSTANCE;
  }

  @Override
  public Layer instantiate(
      NeuralNetConfiguration configuration,
      Collection<TrainingListener> listeners,
      int index,
      INDArray parametersView,
      boolean initialize,
      DataType dataType) {
    GroupedConvolutionLayer layer = new GroupedConvolutionLayer(configuration, dataType);
    layer.setListeners(listeners);
    layer.setIndex(index);
    layer.setParamsViewArray(parametersView);
    layer.setParamTable(initializer().init(configuration, parametersView, initialize));
    layer.setConf(configuration);
    return layer;
  }

  @Override
  public GroupedConvolution clone() {
    return (GroupedConvolution) super.clone();
  }

  @Override
  protected boolean canEqual(Object other) {
    return other instanceof GroupedConvolution;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof GroupedConvolution that && super.equals(that) && groups == that.groups;
  }

  @Override
  public int hashCode() {
    return 31 * super.hashCode() + groups;
  }

  @Override
  public String toString() {
    return "GroupedConvolution(groups=" + groups + ", " + super.toString() + ")";
  }

  /** Like the builder of a {@link ConvolutionLayer}. */
  @SuppressWarnings("unchecked") // build() is generic in DL4J's own builders, and so overridden
  public static final class Builder extends BaseConvBuilder<Builder> {
    private final int groups;

    /**
     * @param groups the number of groups, which the filters must be a multiple of
     * @throws IllegalArgumentException if it is less than 1
     */
    public Builder(int groups) {
      if (groups < 1) {
        throw new IllegalArgumentException("groups must be at least 1, but is " + groups);
      }
      this.groups = groups;
    }

    @Override
    protected boolean allowCausal() {
      return false;
    }

    /**
     * The layer.
     *
     * @throws IllegalArgumentException if the filters are no multiple of the groups
     */
    @Override
    public GroupedConvolution build() {
      ConvolutionUtils.validateConvolutionModePadding(convolutionMode, padding);
      ConvolutionUtils.validateCnnKernelStridePadding(kernelSize, stride, padding);
      if (nOut % groups != 0) {
        throw new IllegalArgumentException(
            "%d filters cannot be divided into %d groups".formatted(nOut, groups));
      }
      return new GroupedConvolution(this);
    }
  }
}
