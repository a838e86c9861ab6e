package dev.tenon.processor.render;

import com.palantir.javapoet.ClassName;

/**
 * The types of Deeplearning4j and ND4J that generated code uses: by name, they are never loaded.
 */
final class Dl4jTypes {
  private static final String CONF = "org.deeplearning4j.nn.conf";
  private static final String GRAPH = CONF + ".graph";
  private static final String LAYERS = CONF + ".layers";

  static final ClassName GRAPH_BUILDER =
      ClassName.get(CONF, "ComputationGraphConfiguration", "GraphBuilder");
  static final ClassName CONVOLUTION_MODE = ClassName.get(CONF, "ConvolutionMode");
  static final ClassName CNN_2D_FORMAT = ClassName.get(CONF, "CNN2DFormat");
  static final ClassName INPUT_TYPE = ClassName.get(CONF + ".inputs", "InputType");
  static final ClassName POOLING_TYPE = ClassName.get(LAYERS, "PoolingType");

  static final ClassName ACTIVATION_LAYER = ClassName.get(LAYERS, "ActivationLayer");
  static final ClassName BATCH_NORMALIZATION = builder("BatchNormalization");
  static final ClassName CNN_LOSS_LAYER = builder("CnnLossLayer");
  static final ClassName CONVOLUTION_LAYER = builder("ConvolutionLayer");
  static final ClassName CROPPING_2D =
      ClassName.get(LAYERS + ".convolutional", "Cropping2D", "Builder");
  static final ClassName DECONVOLUTION_2D = builder("Deconvolution2D");
  static final ClassName DENSE_LAYER = builder("DenseLayer");
  static final ClassName DEPTHWISE_CONVOLUTION_2D = builder("DepthwiseConvolution2D");
  static final ClassName DROPOUT_LAYER = builder("DropoutLayer");
  static final ClassName GLOBAL_POOLING_LAYER = builder("GlobalPoolingLayer");
  static final ClassName LOCAL_RESPONSE_NORMALIZATION = builder("LocalResponseNormalization");
  static final ClassName LOSS_LAYER = builder("LossLayer");
  static final ClassName LSTM = builder("LSTM");
  static final ClassName OUTPUT_LAYER = builder("OutputLayer");
  static final ClassName RNN_OUTPUT_LAYER = builder("RnnOutputLayer");
  static final ClassName SEPARABLE_CONVOLUTION_2D = builder("SeparableConvolution2D");
  static final ClassName SUBSAMPLING_LAYER = builder("SubsamplingLayer");
  static final ClassName UPSAMPLING_2D = builder("Upsampling2D");
  static final ClassName ZERO_PADDING_LAYER = builder("ZeroPaddingLayer");

  static final ClassName ELEMENT_WISE_VERTEX = ClassName.get(GRAPH, "ElementWiseVertex");
  static final ClassName LAST_TIME_STEP_VERTEX =
      ClassName.get(GRAPH + ".rnn", "LastTimeStepVertex");
  static final ClassName MERGE_VERTEX = ClassName.get(GRAPH, "MergeVertex");
  static final ClassName PREPROCESSOR_VERTEX = ClassName.get(GRAPH, "PreprocessorVertex");
  static final ClassName FEED_FORWARD_TO_RNN = preprocessor("FeedForwardToRnnPreProcessor");
  static final ClassName RNN_TO_CNN = preprocessor("RnnToCnnPreProcessor");
  static final ClassName RNN_TO_FEED_FORWARD = preprocessor("RnnToFeedForwardPreProcessor");
  static final ClassName SCALE_VERTEX = ClassName.get(GRAPH, "ScaleVertex");
  static final ClassName SHIFT_VERTEX = ClassName.get(GRAPH, "ShiftVertex");

  static final ClassName ACTIVATION = ClassName.get("org.nd4j.linalg.activations", "Activation");
  static final ClassName LOSS_FUNCTION =
      ClassName.get("org.nd4j.linalg.lossfunctions", "LossFunctions", "LossFunction");

  private Dl4jTypes() {}

  private static ClassName preprocessor(String name) {
    return ClassName.get(CONF + ".preprocessor", name);
  }

  private static ClassName builder(String layer) {
    return ClassName.get(LAYERS, layer, "Builder");
  }
}
