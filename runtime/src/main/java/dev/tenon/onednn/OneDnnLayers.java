package dev.tenon.onednn;

import dev.tenon.onednn.helper.BatchNormOfRows;
import dev.tenon.onednn.helper.PointwiseConvolution;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.conf.CNN2DFormat;
import org.deeplearning4j.nn.conf.CacheMode;
import org.deeplearning4j.nn.conf.ConvolutionMode;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.nn.layers.LayerHelper;
import org.deeplearning4j.nn.layers.convolution.ConvolutionLayer;
import org.deeplearning4j.nn.layers.mkldnn.MKLDNNBatchNormHelper;
import org.deeplearning4j.nn.layers.mkldnn.MKLDNNConvHelper;
import org.deeplearning4j.nn.layers.normalization.BatchNormalization;
import org.deeplearning4j.nn.layers.wrapper.BaseWrapperLayer;
import org.jspecify.annotations.Nullable;
import org.nd4j.linalg.api.buffer.DataType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The layers of a graph that Deeplearning4j gave a oneDNN helper. Builders do all of this to what
 * they build; a graph that is loaded or copied needs it again. Graphs whose layers have no such
 * helper stay as they are.
 */
public final class OneDnnLayers {
  private static final Logger log = LoggerFactory.getLogger(OneDnnLayers.class);

  private OneDnnLayers() {}

  /**
   * Gives layers the helper that suits them best. {@linkplain PointwiseConvolution 1×1
   * convolutions} without padding and {@linkplain BatchNormOfRows batch normalisations}, both in
   * NCHW, get another, which is faster and computes the same. Convolutions that {@linkplain
   * OneDnn#convolves oneDNN cannot compute} lose theirs: they would fall back by themselves, but
   * only after their first batch has failed, and with a stack trace in the log for each. Layers
   * that are frozen are layers like others here.
   */
  public static void prepare(ComputationGraph graph) {
    List<Layer> layers = layers(graph).map(OneDnnLayers::unwrapped).toList();
    convolutions(layers.stream()).forEach(OneDnnLayers::prepare);
    layers.stream()
        .filter(OneDnnLayers::normalisesChannelsFirst)
        .forEach(layer -> setHelper(BatchNormalization.class, layer, new BatchNormOfRows()));
  }

  private static void prepare(ConvolutionLayer layer) {
    if (isPointwise(settings(layer))) {
      setHelper(ConvolutionLayer.class, layer, new PointwiseConvolution(layer.hasBias()));
    } else if (!suits(layer)) {
      setHelper(ConvolutionLayer.class, layer, null);
    }
  }

  /**
   * Lets convolutions keep their output until the backward pass, which computes it anew otherwise:
   * Deeplearning4j's {@link CacheMode#DEVICE}, but only for layers on oneDNN. (Elsewhere a layer
   * keeps its im2col matrix too, kernel height × kernel width times as large as its input.) Frozen
   * layers, which have no use for it, keep nothing. Costs the memory of the outputs once more, and
   * changes no result of {@code fit}. A graph that is also trained with {@code feedForward} and
   * {@code backpropGradient(errors)} must not do this: Deeplearning4j would take the outputs of the
   * last {@code fit} for those of the forward pass.
   */
  public static void keepOutputs(ComputationGraph graph) {
    List<ConvolutionLayer> convolutions =
        convolutions(layers(graph)).filter(OneDnnLayers::suits).toList();
    if (!convolutions.isEmpty()) {
      graph.getConfiguration().setCacheMode(CacheMode.DEVICE);
      convolutions.forEach(layer -> layer.setCacheMode(CacheMode.DEVICE));
    }
  }

  /** Those that may compute with a helper: for types other than {@code FLOAT}, all decline. */
  private static Stream<Layer> layers(ComputationGraph graph) {
    return graph.getConfiguration().getDataType() == DataType.FLOAT
        ? Arrays.stream(graph.getLayers())
        : Stream.empty();
  }

  /** What computes inside of a layer that wraps another, as all that freeze one do. */
  private static Layer unwrapped(Layer layer) {
    return layer instanceof BaseWrapperLayer wrapper ? unwrapped(wrapper.getUnderlying()) : layer;
  }

  /** Only of the class itself: its subclasses compute without the helper. */
  private static Stream<ConvolutionLayer> convolutions(Stream<Layer> layers) {
    return layers
        .filter(layer -> layer.getClass() == ConvolutionLayer.class)
        .map(ConvolutionLayer.class::cast)
        .filter(layer -> layer.getHelper() instanceof MKLDNNConvHelper);
  }

  private static boolean suits(ConvolutionLayer layer) {
    var settings = settings(layer);
    return layer.getHelper() instanceof PointwiseConvolution
        || OneDnn.convolves(settings.getKernelSize(), settings.getStride(), settings.getDilation());
  }

  private static boolean isPointwise(org.deeplearning4j.nn.conf.layers.ConvolutionLayer settings) {
    return settings.getCnn2dDataFormat() == CNN2DFormat.NCHW
        && Arrays.stream(settings.getKernelSize()).allMatch(extent -> extent == 1)
        && (settings.getConvolutionMode() == ConvolutionMode.Same
            || Arrays.stream(settings.getPadding()).allMatch(padding -> padding == 0));
  }

  private static org.deeplearning4j.nn.conf.layers.ConvolutionLayer settings(
      ConvolutionLayer layer) {
    return (org.deeplearning4j.nn.conf.layers.ConvolutionLayer) layer.conf().getLayer();
  }

  private static boolean normalisesChannelsFirst(Layer layer) {
    return layer.getHelper() instanceof MKLDNNBatchNormHelper
        && layer.conf().getLayer()
            instanceof org.deeplearning4j.nn.conf.layers.BatchNormalization settings
        && settings.getCnn2DFormat() == CNN2DFormat.NCHW;
  }

  /** There is no method for it. If the field cannot be reached, the layer stays as it was. */
  private static void setHelper(
      Class<? extends Layer> owner, Layer layer, @Nullable LayerHelper helper) {
    try {
      Field field = owner.getDeclaredField("helper");
      field.setAccessible(true);
      field.set(layer, helper);
    } catch (ReflectiveOperationException | RuntimeException unreachable) {
      log.debug("Cannot change the helper of a layer", unreachable);
    }
  }
}
