package dev.tenon.convolution;

import static java.util.Objects.requireNonNull;
import static org.deeplearning4j.nn.params.ConvolutionParamInitializer.BIAS_KEY;
import static org.deeplearning4j.nn.params.ConvolutionParamInitializer.WEIGHT_KEY;

import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.gradient.DefaultGradient;
import org.deeplearning4j.nn.gradient.Gradient;
import org.deeplearning4j.nn.layers.convolution.ConvolutionLayer;
import org.deeplearning4j.nn.workspace.ArrayType;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * {@link GroupedConvolution} at work. The patches of the image are laid out once, channel by
 * channel, so that those of a group lie together; then one batched multiplication does all groups:
 * [groups, filters, patch] × [groups, patch, positions].
 */
final class GroupedConvolutionLayer extends ConvolutionLayer {
  private static final long serialVersionUID = 1L;

  GroupedConvolutionLayer(NeuralNetConfiguration configuration, DataType dataType) {
    super(configuration, dataType);
  }

  /** The convolution before its activation, and the patches it was made of. */
  @Override
  protected Pair<INDArray, INDArray> preOutput(
      boolean training, boolean forBackprop, LayerWorkspaceMgr workspaces) {
    assertInputSet(false);
    validateInputRank();
    validateInputDepth(layerConf().getNIn());
    INDArray image = input.castTo(dataType);
    Geometry geometry = Geometry.of(grouped(), image);
    INDArray patches = geometry.patches(image);
    INDArray output =
        workspaces.createUninitialized(
            ArrayType.ACTIVATIONS, dataType, geometry.outputByFilter(), 'c');
    Nd4j.matmul(
        geometry.weights(getParamWithNoise(WEIGHT_KEY, training, workspaces)),
        geometry.byGroup(patches),
        geometry.byGroup(output));
    if (hasBias()) {
      INDArray bias = getParamWithNoise(BIAS_KEY, training, workspaces);
      geometry.byFilter(output).addiColumnVector(bias.reshape(bias.length(), 1));
    }
    return new Pair<>(output.permute(1, 0, 2, 3), patches);
  }

  @Override
  public Pair<Gradient, INDArray> backpropGradient(INDArray epsilon, LayerWorkspaceMgr workspaces) {
    assertInputSet(true);
    Pair<INDArray, INDArray> forward = preOutput(true, true, workspaces);
    INDArray image = input.castTo(dataType);
    Geometry geometry = Geometry.of(grouped(), image);
    INDArray delta =
        layerConf()
            .getActivationFn()
            .backprop(forward.getFirst(), epsilon.castTo(dataType))
            .getFirst()
            .permute(1, 0, 2, 3);
    Gradient gradient = gradient(geometry, geometry.byGroup(delta), forward.getSecond());

    INDArray patches = forward.getSecond(); // no longer needed: their gradients take the place
    Nd4j.matmul(
        geometry.weights(getParamWithNoise(WEIGHT_KEY, true, workspaces)),
        geometry.byGroup(delta),
        geometry.byGroup(patches),
        true,
        false,
        false);
    INDArray imageGradient =
        workspaces.createUninitialized(ArrayType.ACTIVATION_GRAD, dataType, image.shape(), 'c');
    geometry.joinPatches(patches, imageGradient);
    weightNoiseParams.clear();
    return new Pair<>(gradient, backpropDropOutIfPresent(imageGradient));
  }

  private Gradient gradient(Geometry geometry, INDArray delta, INDArray patches) {
    Gradient gradient = new DefaultGradient();
    if (hasBias()) {
      INDArray biases = requireNonNull(gradientViews.get(BIAS_KEY));
      geometry.byFilter(delta).sum(biases, 1);
      gradient.setGradientFor(BIAS_KEY, biases);
    }
    INDArray weights = requireNonNull(gradientViews.get(WEIGHT_KEY));
    Nd4j.matmul(delta, geometry.byGroup(patches), geometry.weights(weights), false, true, false);
    gradient.setGradientFor(WEIGHT_KEY, weights, 'c');
    return gradient;
  }

  private GroupedConvolution grouped() {
    return (GroupedConvolution) layerConf();
  }
}
