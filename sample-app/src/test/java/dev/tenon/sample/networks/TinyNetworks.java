package dev.tenon.sample.networks;

import dev.tenon.builder.NetworkBuilder;
import dev.tenon.sample.data.ImageSize;
import java.util.List;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration.GraphBuilder;
import org.deeplearning4j.nn.conf.ConvolutionMode;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;

/** Networks that train within a test. */
public final class TinyNetworks {
  public static final ImageSize INPUT = new ImageSize(8, 8);

  public static final ImageClassifier CLASSIFIER = classifier("TinyConvNet");

  public static final Networks ALL =
      new Networks(
          List.of(CLASSIFIER, classifier("OtherNet")),
          List.of(facts("TinyExtractor")),
          List.of(facts("TinyPublished")));

  private TinyNetworks() {}

  private static ImageClassifier classifier(String name) {
    return new ImageClassifier(facts(name), "fingerprint of " + name, INPUT, TinyBuilder::new);
  }

  private static NetworkFacts facts(String name) {
    return new NetworkFacts(
        name,
        TinyNetworks.class,
        "about " + name,
        INPUT.toString(),
        1234,
        5678,
        "summary of " + name + "\n");
  }

  /** A network as the compiler would have generated it. */
  private static final class TinyBuilder extends NetworkBuilder<TinyBuilder> {
    private final int classes;

    TinyBuilder(int classes) {
      super("0.1.0");
      this.classes = classes;
    }

    @Override
    protected TinyBuilder self() {
      return this;
    }

    @Override
    protected void declare(GraphBuilder graph) {
      graph
          .addInputs("input")
          .setInputTypes(InputType.convolutional(INPUT.height(), INPUT.width(), ImageSize.CHANNELS))
          .addLayer(
              "conv",
              new ConvolutionLayer.Builder(3, 3)
                  .stride(2, 2)
                  .nOut(6)
                  .convolutionMode(ConvolutionMode.Same)
                  .activation(Activation.RELU)
                  .build(),
              "input")
          .addLayer(
              "scores",
              new OutputLayer.Builder(LossFunction.MCXENT)
                  .nOut(classes)
                  .activation(Activation.SOFTMAX)
                  .build(),
              "conv")
          .setOutputs("scores");
    }
  }
}
