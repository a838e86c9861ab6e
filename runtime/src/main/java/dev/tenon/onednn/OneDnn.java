package dev.tenon.onednn;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.lang.StackWalker.StackFrame;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.IntStream;
import org.deeplearning4j.config.DL4JSystemProperties;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.jspecify.annotations.Nullable;
import org.nd4j.linalg.factory.Nd4j;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Switches Deeplearning4j's oneDNN layer helpers on.
 *
 * <p>This happens by itself when ND4J starts ({@link EngineStart}), so it holds for networks that a
 * builder makes and for models that are loaded without one. One line in the log says which path
 * layers take. To stay on Deeplearning4j's built-in path, start Java with <code>
 * -D{@value #SWITCH}=true</code>.
 *
 * <p>Layers take the built-in path too where there is no helper to take: if ND4J's native library
 * was built without oneDNN (the classifier without {@code -onednn}, or no x86-64), and for types
 * other than {@code FLOAT}. Nothing is touched if ND4J computes on a GPU.
 *
 * <p>ND4J cannot convolve with {@linkplain #convolves dilation} on oneDNN. Convolutions fall back
 * by themselves (Deeplearning4j logs that once for each such layer), depthwise and transposed ones
 * fail, so {@link #prepareFor} takes the whole process to the built-in path if a network has one:
 * layers made from then on, and ND4J's operations.
 */
public final class OneDnn {
  /**
   * Deeplearning4j's own system property, {@code true} if it is not set: whether layers are made
   * without helpers, which is all that Deeplearning4j itself does with it. If a user sets it to
   * {@code true}, Tenon also keeps ND4J's own operations (poolings, depthwise and transposed
   * convolutions and others) off oneDNN, with {@code Nd4j.getEnvironment().allowHelpers(false)}, so
   * that nothing runs on it. If it is set to {@code false}, that is left as it is.
   */
  public static final String SWITCH = DL4JSystemProperties.DISABLE_HELPER_PROPERTY;

  private static final Logger log = LoggerFactory.getLogger(OneDnn.class);

  /**
   * One of the helpers that are allowed: those whose outputs and gradients equal the built-in
   * path's, and that are faster. Not the one of pooling: the operations of the built-in path run on
   * oneDNN already, and the helper forgets {@code avgPoolIncludePadInDivisor}. Local response
   * normalisation and LSTM have none on the CPU.
   */
  private static final String CONVOLUTION = "org.deeplearning4j.nn.layers.mkldnn.MKLDNNConvHelper";

  /**
   * The other one, but not in a layer that is frozen and passes gradients on: its backward pass
   * fails after a forward pass as at inference, since it wants the statistics of a batch.
   */
  private static final String BATCH_NORM =
      "org.deeplearning4j.nn.layers.mkldnn.MKLDNNBatchNormHelper";

  private static final String FROZEN_WITH_BACKPROP =
      "org.deeplearning4j.nn.conf.layers.misc.FrozenLayerWithBackprop";

  /** What is between such a layer and this class on the stack, and then some. */
  private static final int FRAMES = 12;

  /** Not set until ND4J has started. */
  private static @Nullable EnginePath path;

  /** Set if a network cannot run on oneDNN. */
  private static boolean unsuitable;

  private OneDnn() {}

  /**
   * Switches the helpers on for all layers that are made from now on, if nothing speaks against it.
   * Only needed where {@link EngineStart} is not found, as in a jar that merged others and lost
   * their {@code META-INF/services}; calls after the first change nothing.
   *
   * @return the path that layers take
   */
  public static synchronized EnginePath switchOn() {
    EnginePath chosen = path;
    if (chosen == null) {
      chosen = choose();
      follow(chosen);
    }
    return chosen;
  }

  /**
   * Takes this process to the built-in path if a network has a layer that fails on oneDNN. Called
   * by builders, and not needed for their networks; a model that is loaded without a builder needs
   * it before its first batch.
   */
  public static synchronized void prepareFor(ComputationGraphConfiguration network) {
    unsuitable |= UnsuitableLayers.in(network);
    // Without ND4J, which a configuration does not need, this waits until it starts.
    if (unsuitable && path == EnginePath.ONEDNN) {
      follow(EnginePath.UNSUITABLE);
    }
  }

  private static EnginePath choose() {
    if (!Nd4j.getEnvironment().isCPU()) {
      return EnginePath.GPU;
    }
    if (!Nd4j.getBackend().buildInfo().contains("HAVE_ONEDNN")) {
      return EnginePath.NO_ONEDNN;
    }
    if (Boolean.getBoolean(SWITCH)) {
      return EnginePath.SWITCHED_OFF;
    }
    return unsuitable ? EnginePath.UNSUITABLE : EnginePath.ONEDNN;
  }

  private static void follow(EnginePath chosen) {
    path = chosen;
    switch (chosen) {
      case ONEDNN -> System.setProperty(SWITCH, "false");
      case SWITCHED_OFF, UNSUITABLE -> Nd4j.getEnvironment().allowHelpers(false);
      case NO_ONEDNN, GPU -> {}
    }
    log.info(chosen.description());
  }

  /** Whether the layer helper that asks, somewhere up the stack, may be used. */
  public static boolean allowsCaller() {
    return switchOn() == EnginePath.ONEDNN
        && allows(
            StackWalker.getInstance()
                .walk(
                    frames ->
                        frames
                            .limit(FRAMES)
                            .map(StackFrame::getClassName)
                            .collect(toUnmodifiableSet())));
  }

  private static boolean allows(Set<String> callers) {
    return callers.contains(CONVOLUTION)
        || (callers.contains(BATCH_NORM) && !callers.contains(FROZEN_WITH_BACKPROP));
  }

  /**
   * Whether ND4J convolves like this on oneDNN: without dilation, and with no stride beyond the
   * kernel. ("Could not create a descriptor for a dilated convolution": it computes the padding as
   * if the kernel were not dilated.)
   */
  public static boolean convolves(int[] kernel, int[] stride, int[] dilation) {
    return Arrays.stream(dilation).allMatch(step -> step == 1)
        && IntStream.range(0, kernel.length).allMatch(axis -> stride[axis] <= kernel[axis]);
  }
}
