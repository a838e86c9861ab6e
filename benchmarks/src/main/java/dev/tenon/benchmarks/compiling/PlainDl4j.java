package dev.tenon.benchmarks.compiling;

import dev.tenon.onednn.OneDnn;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration.GraphBuilder;
import org.deeplearning4j.nn.conf.ConvolutionMode;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.conf.layers.PoolingType;
import org.deeplearning4j.nn.conf.layers.SubsamplingLayer;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;

/** A network with a mistake in plain DL4J: the program runs until DL4J notices. */
public final class PlainDl4j {
  private PlainDl4j() {}

  /**
   * Its arguments name a {@link Size}, a {@link Mistake} and how many images a first batch has; it
   * fails with exit code 1.
   */
  public static void main(String[] args) {
    // As it is without Tenon.
    System.setProperty(OneDnn.SWITCH, "true");
    int exitCode = 0;
    try {
      run(Size.valueOf(args[0]), Mistake.valueOf(args[1]), Integer.parseInt(args[2]));
    } catch (RuntimeException noticed) {
      exitCode = 1;
    }
    ThisProcess.printTimes();
    System.exit(exitCode);
  }

  private static void run(Size size, Mistake mistake, int images) {
    GraphBuilder graph =
        new NeuralNetConfiguration.Builder()
            .graphBuilder()
            .addInputs("input")
            .setInputTypes(InputType.convolutional(size.side(), size.side(), 3));
    String last = "input";
    for (int i = 1; i <= size.blocks().size(); i++) {
      Size.VggBlock block = size.blocks().get(i - 1);
      for (int conv = 1; conv <= block.convs(); conv++) {
        String name = "block" + i + "/conv" + conv;
        graph.addLayer(name, convolution(block.filters(), true), last);
        last = name;
      }
      String pool = i == size.blocks().size() ? "trunk" : "block" + i;
      graph.addLayer(pool, pooling(2), last);
      last = pool;
    }
    mistake.addTo(graph, size.filters());
    graph.addLayer("dense1", dense(size.units()), "joint");
    graph.addLayer("dense2", dense(size.units()), "dense1");
    graph.addLayer(
        "classes",
        new OutputLayer.Builder(LossFunction.MCXENT)
            .nOut(10)
            .activation(Activation.SOFTMAX)
            .build(),
        "dense2");
    ComputationGraph network = new ComputationGraph(graph.setOutputs("classes").build());
    network.init();
    network.outputSingle(Nd4j.rand(images, 3, size.side(), size.side()));
  }

  static ConvolutionLayer convolution(int filters, boolean padded) {
    return new ConvolutionLayer.Builder(3, 3)
        .stride(1, 1)
        .convolutionMode(padded ? ConvolutionMode.Same : ConvolutionMode.Truncate)
        .nOut(filters)
        .activation(Activation.RELU)
        .build();
  }

  static SubsamplingLayer pooling(int kernel) {
    return new SubsamplingLayer.Builder(PoolingType.MAX)
        .kernelSize(kernel, kernel)
        .stride(2, 2)
        .convolutionMode(ConvolutionMode.Truncate)
        .build();
  }

  private static DenseLayer dense(int units) {
    return new DenseLayer.Builder().nOut(units).activation(Activation.RELU).build();
  }
}
