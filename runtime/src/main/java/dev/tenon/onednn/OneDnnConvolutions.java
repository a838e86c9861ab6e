package dev.tenon.onednn;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.deeplearning4j.nn.conf.CacheMode;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.nn.layers.convolution.ConvolutionLayer;
import org.deeplearning4j.nn.layers.mkldnn.MKLDNNConvHelper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The convolutions of a graph that Deeplearning4j gave a oneDNN helper. Builders do all of this to
 * what they build; a graph that is loaded or copied needs it again. Graphs whose convolutions have
 * no such helper stay as they are.
 */
public final class OneDnnConvolutions {
  private static final Logger log = LoggerFactory.getLogger(OneDnnConvolutions.class);

  private OneDnnConvolutions() {}

  /**
   * Takes the helper from convolutions that {@linkplain OneDnn#convolves oneDNN cannot compute}.
   * They would fall back by themselves, but only after their first batch has failed, and with a
   * stack trace in the log for each.
   */
  public static void avoidFallBack(ComputationGraph graph) {
    helped(graph).filter(layer -> !suits(layer)).forEach(OneDnnConvolutions::removeHelper);
  }

  /**
   * Lets convolutions keep their output until the backward pass, which computes it anew otherwise:
   * Deeplearning4j's {@link CacheMode#DEVICE}, but only for layers on oneDNN. (Elsewhere a layer
   * keeps its im2col matrix too, kernel height × kernel width times as large as its input.) Costs
   * the memory of the outputs once more, and changes no result of {@code fit}. A graph that is also
   * trained with {@code feedForward} and {@code backpropGradient(errors)} must not do this:
   * Deeplearning4j would take the outputs of the last {@code fit} for those of the forward pass.
   */
  public static void keepOutputs(ComputationGraph graph) {
    List<ConvolutionLayer> convolutions = helped(graph).filter(OneDnnConvolutions::suits).toList();
    if (!convolutions.isEmpty()) {
      graph.getConfiguration().setCacheMode(CacheMode.DEVICE);
      convolutions.forEach(layer -> layer.setCacheMode(CacheMode.DEVICE));
    }
  }

  /** Only of the class itself: its subclasses compute without the helper. */
  private static Stream<ConvolutionLayer> helped(ComputationGraph graph) {
    return Arrays.stream(graph.getLayers())
        .filter(layer -> layer.getClass() == ConvolutionLayer.class)
        .map(ConvolutionLayer.class::cast)
        .filter(layer -> layer.getHelper() instanceof MKLDNNConvHelper);
  }

  private static boolean suits(ConvolutionLayer layer) {
    var settings = (org.deeplearning4j.nn.conf.layers.ConvolutionLayer) layer.conf().getLayer();
    return OneDnn.convolves(settings.getKernelSize(), settings.getStride(), settings.getDilation());
  }

  /** There is no method for it. If the field cannot be reached, the layer will fall back. */
  private static void removeHelper(ConvolutionLayer layer) {
    try {
      Field helper = ConvolutionLayer.class.getDeclaredField("helper");
      helper.setAccessible(true);
      helper.set(layer, null);
    } catch (ReflectiveOperationException | RuntimeException unreachable) {
      log.debug("Cannot take the helper from a convolution", unreachable);
    }
  }
}
