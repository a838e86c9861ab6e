package dev.tenon.processor.oracle;

import static org.deeplearning4j.nn.conf.graph.ElementWiseVertex.Op;

import dev.tenon.processor.layer.Activate;
import dev.tenon.processor.layer.ChannelScaling;
import dev.tenon.processor.layer.ChannelZeroPadding;
import dev.tenon.processor.layer.Concat;
import dev.tenon.processor.layer.Cropping;
import dev.tenon.processor.layer.Dropout;
import dev.tenon.processor.layer.ElementWise;
import dev.tenon.processor.layer.GlobalPooling;
import dev.tenon.processor.layer.JoinFrames;
import dev.tenon.processor.layer.LastStep;
import dev.tenon.processor.layer.LayerVisitor;
import dev.tenon.processor.layer.LocalResponseNorm;
import dev.tenon.processor.layer.Loss;
import dev.tenon.processor.layer.PixelOutput;
import dev.tenon.processor.layer.Pooling;
import dev.tenon.processor.layer.PoolingKind;
import dev.tenon.processor.layer.Scale;
import dev.tenon.processor.layer.SequencePooling;
import dev.tenon.processor.layer.Shift;
import dev.tenon.processor.layer.SplitClip;
import dev.tenon.processor.layer.Squeeze;
import dev.tenon.processor.layer.Upsampling;
import dev.tenon.processor.layer.VectorOutput;
import dev.tenon.processor.layer.ZeroPadding;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration.GraphBuilder;
import org.deeplearning4j.nn.conf.graph.ElementWiseVertex;
import org.deeplearning4j.nn.conf.graph.GraphVertex;
import org.deeplearning4j.nn.conf.graph.MergeVertex;
import org.deeplearning4j.nn.conf.graph.PreprocessorVertex;
import org.deeplearning4j.nn.conf.graph.ScaleVertex;
import org.deeplearning4j.nn.conf.graph.ShiftVertex;
import org.deeplearning4j.nn.conf.graph.rnn.LastTimeStepVertex;
import org.deeplearning4j.nn.conf.layers.ActivationLayer;
import org.deeplearning4j.nn.conf.layers.CnnLossLayer;
import org.deeplearning4j.nn.conf.layers.DropoutLayer;
import org.deeplearning4j.nn.conf.layers.GlobalPoolingLayer;
import org.deeplearning4j.nn.conf.layers.Layer;
import org.deeplearning4j.nn.conf.layers.LocalResponseNormalization;
import org.deeplearning4j.nn.conf.layers.LossLayer;
import org.deeplearning4j.nn.conf.layers.PoolingType;
import org.deeplearning4j.nn.conf.layers.SubsamplingLayer;
import org.deeplearning4j.nn.conf.layers.Upsampling2D;
import org.deeplearning4j.nn.conf.layers.ZeroPaddingLayer;
import org.deeplearning4j.nn.conf.layers.convolutional.Cropping2D;
import org.deeplearning4j.nn.conf.preprocessor.FeedForwardToRnnPreProcessor;
import org.deeplearning4j.nn.conf.preprocessor.RnnToCnnPreProcessor;
import org.deeplearning4j.nn.conf.preprocessor.RnnToFeedForwardPreProcessor;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;

/** Adds the nodes without weights to DL4J's graph; nothing is left to DL4J's defaults. */
abstract class Dl4jPlainVertex implements LayerVisitor<GraphBuilder> {
  private final Graph graph;
  private final Graph.Node node;
  private final GraphBuilder builder;

  Dl4jPlainVertex(Graph graph, Graph.Node node, GraphBuilder builder) {
    this.graph = graph;
    this.node = node;
    this.builder = builder;
  }

  @Override
  public GraphBuilder visit(Activate layer) {
    return add(new ActivationLayer.Builder().activation(activation(layer.activation())).build());
  }

  @Override
  public GraphBuilder visit(ChannelScaling layer) {
    return add(new dev.tenon.vertex.ChannelScaling());
  }

  @Override
  public GraphBuilder visit(ChannelZeroPadding layer) {
    return add(new dev.tenon.vertex.ChannelZeroPadding(layer.zeros()));
  }

  @Override
  public GraphBuilder visit(Concat layer) {
    return add(new MergeVertex());
  }

  /** ND4J cuts wrongly what is part of another array already: see {@code CutViewTest}. */
  @Override
  public GraphBuilder visit(Cropping layer) {
    Cropping2D cropping =
        new Cropping2D.Builder(
                Math.toIntExact(layer.top()),
                Math.toIntExact(layer.bottom()),
                Math.toIntExact(layer.left()),
                Math.toIntExact(layer.right()))
            .build();
    String input = node.inputs().get(0);
    if (!graph.isView(input)) {
      return add(cropping);
    }
    String copy = node.name() + "/copy";
    return builder.addVertex(copy, new ScaleVertex(1), input).addLayer(node.name(), cropping, copy);
  }

  @Override
  public GraphBuilder visit(Dropout layer) {
    return add(new DropoutLayer.Builder(1 - layer.rate()).activation(Activation.IDENTITY).build());
  }

  @Override
  public GraphBuilder visit(ElementWise layer) {
    return add(new ElementWiseVertex(Op.valueOf(layer.operation().dl4jName())));
  }

  @Override
  public GraphBuilder visit(GlobalPooling layer) {
    return add(
        new GlobalPoolingLayer.Builder(poolingType(layer.kind()))
            .collapseDimensions(!layer.keepDimensions())
            .build());
  }

  @Override
  public GraphBuilder visit(LastStep layer) {
    return add(new LastTimeStepVertex(graph.origin(node.name())));
  }

  @Override
  public GraphBuilder visit(LocalResponseNorm layer) {
    return add(
        new LocalResponseNormalization.Builder(
                layer.k(), layer.depth(), layer.alpha(), layer.beta())
            .build());
  }

  @Override
  public GraphBuilder visit(PixelOutput layer) {
    return add(
        new CnnLossLayer.Builder(loss(layer.loss()))
            .activation(activation(layer.activation()))
            .build());
  }

  @Override
  public GraphBuilder visit(Pooling layer) {
    return add(
        Dl4jWindow.on(new SubsamplingLayer.Builder(poolingType(layer.kind())), layer.window())
            .pnorm(2)
            .build());
  }

  @Override
  public GraphBuilder visit(Scale layer) {
    return add(new ScaleVertex(layer.factor()));
  }

  @Override
  public GraphBuilder visit(SequencePooling layer) {
    return add(
        new GlobalPoolingLayer.Builder(poolingType(layer.kind()))
            .collapseDimensions(false)
            .build());
  }

  @Override
  public GraphBuilder visit(Shift layer) {
    return add(new ShiftVertex(layer.summand()));
  }

  @Override
  public GraphBuilder visit(JoinFrames layer) {
    return add(new PreprocessorVertex(new FeedForwardToRnnPreProcessor()));
  }

  @Override
  public GraphBuilder visit(SplitClip layer) {
    return add(
        new PreprocessorVertex(
            new RnnToCnnPreProcessor(
                Math.toIntExact(layer.frame().height()),
                Math.toIntExact(layer.frame().width()),
                Math.toIntExact(layer.frame().channels()))));
  }

  @Override
  public GraphBuilder visit(Squeeze layer) {
    return add(new PreprocessorVertex(new RnnToFeedForwardPreProcessor()));
  }

  @Override
  public GraphBuilder visit(Upsampling layer) {
    return add(new Upsampling2D.Builder().size(Dl4jWindow.pair(layer.size())).build());
  }

  @Override
  public GraphBuilder visit(VectorOutput layer) {
    return add(
        new LossLayer.Builder(loss(layer.loss()))
            .activation(activation(layer.activation()))
            .build());
  }

  @Override
  public GraphBuilder visit(ZeroPadding layer) {
    return add(
        new ZeroPaddingLayer.Builder(
                Math.toIntExact(layer.top()),
                Math.toIntExact(layer.bottom()),
                Math.toIntExact(layer.left()),
                Math.toIntExact(layer.right()))
            .build());
  }

  final GraphBuilder add(Layer layer) {
    return builder.addLayer(node.name(), layer, node.inputs().toArray(String[]::new));
  }

  private GraphBuilder add(GraphVertex vertex) {
    return builder.addVertex(node.name(), vertex, node.inputs().toArray(String[]::new));
  }

  static Activation activation(dev.tenon.processor.layer.Activation activation) {
    return Activation.valueOf(activation.name());
  }

  static LossFunction loss(Loss loss) {
    return LossFunction.valueOf(loss.name());
  }

  private static PoolingType poolingType(PoolingKind kind) {
    return PoolingType.valueOf(kind.name());
  }
}
