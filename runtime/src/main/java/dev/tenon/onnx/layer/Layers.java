package dev.tenon.onnx.layer;

import dev.tenon.convolution.GroupedConvolution2D;
import dev.tenon.onnx.graph.Value;
import dev.tenon.onnx.graph.VertexScope;
import java.util.HashMap;
import java.util.Map;
import org.deeplearning4j.nn.conf.CNN2DFormat;
import org.deeplearning4j.nn.conf.RNNFormat;
import org.deeplearning4j.nn.conf.layers.ActivationLayer;
import org.deeplearning4j.nn.conf.layers.BaseRecurrentLayer;
import org.deeplearning4j.nn.conf.layers.BatchNormalization;
import org.deeplearning4j.nn.conf.layers.CnnLossLayer;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.Deconvolution2D;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.DepthwiseConvolution2D;
import org.deeplearning4j.nn.conf.layers.DropoutLayer;
import org.deeplearning4j.nn.conf.layers.GlobalPoolingLayer;
import org.deeplearning4j.nn.conf.layers.LSTM;
import org.deeplearning4j.nn.conf.layers.Layer;
import org.deeplearning4j.nn.conf.layers.LocalResponseNormalization;
import org.deeplearning4j.nn.conf.layers.LossLayer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.conf.layers.RnnOutputLayer;
import org.deeplearning4j.nn.conf.layers.SeparableConvolution2D;
import org.deeplearning4j.nn.conf.layers.SubsamplingLayer;
import org.deeplearning4j.nn.conf.layers.Upsampling2D;
import org.deeplearning4j.nn.conf.layers.ZeroPaddingLayer;
import org.deeplearning4j.nn.conf.layers.convolutional.Cropping2D;
import org.jspecify.annotations.Nullable;

/** Every kind of layer that can be exported. */
public final class Layers {
  private final Map<Class<?>, LayerExport<?>> exports = new HashMap<>();

  public Layers() {
    put(ActivationLayer.class, new ActivationExport());
    put(BatchNormalization.class, new BatchNormExport());
    put(CnnLossLayer.class, new PixelLossExport());
    put(ConvolutionLayer.class, new ConvolutionExport());
    put(Cropping2D.class, new CroppingExport());
    put(Deconvolution2D.class, new TransposedConvolutionExport());
    put(DenseLayer.class, new DenseExport());
    put(DepthwiseConvolution2D.class, new DepthwiseConvolutionExport());
    put(DropoutLayer.class, (layer, input, scope) -> input);
    put(GlobalPoolingLayer.class, new GlobalPoolingExport());
    put(GroupedConvolution2D.class, new GroupedConvolutionExport());
    put(LSTM.class, new LstmExport());
    put(LocalResponseNormalization.class, new LocalResponseNormExport());
    put(LossLayer.class, new LossExport());
    put(OutputLayer.class, new OutputExport());
    put(RnnOutputLayer.class, new SequenceOutputExport());
    put(SeparableConvolution2D.class, new SeparableConvolutionExport());
    put(SubsamplingLayer.class, new PoolingExport());
    put(Upsampling2D.class, new UpsamplingExport());
    put(ZeroPaddingLayer.class, new ZeroPaddingExport());
  }

  private <L extends Layer> void put(Class<L> type, LayerExport<L> export) {
    exports.put(type, export);
  }

  /**
   * Writes a layer of exactly a known class: what a subclass computes is not known.
   *
   * @throws UnsupportedOperationException naming the vertex, if it cannot be exported
   */
  public Value export(Layer layer, Value input, VertexScope scope) {
    // put() has paired each class with an export of that class.
    @SuppressWarnings("unchecked")
    @Nullable LayerExport<Layer> export = (LayerExport<Layer>) exports.get(layer.getClass());
    if (export == null) {
      throw scope.refusal(
          "is a " + layer.getClass().getName() + ", which has no counterpart there");
    }
    requireChannelsFirst(layer, scope);
    return export.export(layer, input, scope);
  }

  private static void requireChannelsFirst(Layer layer, VertexScope scope) {
    boolean last =
        (layer instanceof ConvolutionLayer convolution
                && convolution.getCnn2dDataFormat() == CNN2DFormat.NHWC)
            || (layer instanceof SubsamplingLayer pooling
                && pooling.getCnn2dDataFormat() == CNN2DFormat.NHWC)
            || (layer instanceof BaseRecurrentLayer recurrent
                && recurrent.getRnnDataFormat() == RNNFormat.NWC);
    if (last) {
      throw scope.refusal("is set up for data whose channels come last");
    }
  }
}
