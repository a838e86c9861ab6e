package dev.tenon.convolution;

import java.util.Collection;
import org.deeplearning4j.exception.DL4JInvalidConfigException;
import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.api.ParamInitializer;
import org.deeplearning4j.nn.conf.CNN2DFormat;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.inputs.InputType.InputTypeConvolutional;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.LayerValidation;
import org.deeplearning4j.optimize.api.TrainingListener;
import org.deeplearning4j.util.ConvolutionUtils;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * A convolution whose channels are split into groups, each convolved on its own: C×H×W → nOut×H'×W'
 * with nOut·(C ÷ groups)·kh·kw weights (Krizhevsky et al. 2012, section 3.5; Xie et al. 2017,
 * figure 3c). Images are in NCHW format.
 *
 * <p>Deeplearning4j's {@link ConvolutionLayer} has one group only; everything else is as there, but
 * for images in NHWC format, which are refused.
 */
public final class GroupedConvolution2D extends ConvolutionLayer {
  private static final long serialVersionUID = 1L;

  private int groups;

  /** For Jackson. */
  private GroupedConvolution2D() {}

  private GroupedConvolution2D(Builder builder) {
    super(builder);
    this.groups = builder.groups;
    requireMultiple("filters", getNOut());
    if (getNIn() > 0) {
      requireMultiple("channels", getNIn());
    }
  }

  /** The number of groups, at least 1; a divisor of the channels of input and output. */
  public int getGroups() {
    return groups;
  }

  void setGroups(int groups) {
    this.groups = groups;
  }

  /** The channels that each filter reads. */
  long channelsPerGroup() {
    return getNIn() / groups;
  }

  /**
   * {@inheritDoc}
   *
   * @throws DL4JInvalidConfigException if the input is not in NCHW format, or the groups do not
   *     divide its channels
   */
  @Override
  public void setNIn(InputType inputType, boolean override) {
    super.setNIn(inputType, override);
    requireChannelsFirst(((InputTypeConvolutional) inputType).getFormat());
    requireMultiple("channels", getNIn());
  }

  private void requireChannelsFirst(CNN2DFormat format) {
    if (format != CNN2DFormat.NCHW) {
      throw new DL4JInvalidConfigException(
          "GroupedConvolution2D '%s' needs images in NCHW format, but is given %s"
              .formatted(getLayerName(), format));
    }
  }

  private void requireMultiple(String what, long number) {
    if (number % groups != 0) {
      throw new DL4JInvalidConfigException(
          "GroupedConvolution2D '%s' cannot split %d %s into %d groups"
              .formatted(getLayerName(), number, what, groups));
    }
  }

  /**
   * {@inheritDoc}
   *
   * @throws DL4JInvalidConfigException if this layer is set to another format than NCHW
   */
  @Override
  public Layer instantiate(
      NeuralNetConfiguration conf,
      Collection<TrainingListener> listeners,
      int index,
      INDArray parameters,
      boolean initialize,
      DataType dataType) {
    LayerValidation.assertNInNOutSet(
        "GroupedConvolution2D", getLayerName(), index, getNIn(), getNOut());
    requireChannelsFirst(getCnn2dDataFormat());
    GroupedConvolution2DLayer layer = new GroupedConvolution2DLayer(conf, dataType);
    layer.setListeners(listeners);
    layer.setIndex(index);
    layer.setParamsViewArray(parameters);
    layer.setParamTable(initializer().init(conf, parameters, initialize));
    layer.setConf(conf);
    return layer;
  }

  @Override
  public ParamInitializer initializer() {
    return GroupedConvolutionParameters.INSTANCE;
  }

  @Override
  public GroupedConvolution2D clone() {
    return (GroupedConvolution2D) super.clone();
  }

  @Override
  public boolean equals(Object other) {
    return super.equals(other)
        && other instanceof GroupedConvolution2D that
        && that.groups == groups;
  }

  @Override
  protected boolean canEqual(Object other) {
    return other instanceof GroupedConvolution2D;
  }

  @Override
  public int hashCode() {
    return 31 * super.hashCode() + groups;
  }

  @Override
  public String toString() {
    return "GroupedConvolution2D(super=%s, groups=%d)".formatted(super.toString(), groups);
  }

  /** Builds a {@link GroupedConvolution2D}; of one group unless another number is given. */
  @SuppressWarnings("unchecked") // Layer.Builder.build() promises whatever its caller expects
  public static final class Builder extends BaseConvBuilder<Builder> {
    private int groups = 1;

    /**
     * Sets the number of groups.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public Builder groups(int groups) {
      if (groups < 1) {
        throw new IllegalArgumentException("groups must be at least 1, but is " + groups);
      }
      this.groups = groups;
      return this;
    }

    /** An image has no past. */
    @Override
    protected boolean allowCausal() {
      return false;
    }

    /**
     * Builds the layer.
     *
     * @throws DL4JInvalidConfigException if the groups do not divide the filters
     */
    @Override
    public GroupedConvolution2D build() {
      ConvolutionUtils.validateConvolutionModePadding(convolutionMode, padding);
      ConvolutionUtils.validateCnnKernelStridePadding(kernelSize, stride, padding);
      return new GroupedConvolution2D(this);
    }
  }
}
