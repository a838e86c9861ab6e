package dev.tenon.birds;

import dev.tenon.Scores;
import dev.tenon.Sequence;
import dev.tenon.builder.HeadOptions;
import dev.tenon.builder.LayerHandle;
import dev.tenon.builder.NetworkBuilder;
import dev.tenon.builder.RecurrentOptions;
import java.util.function.Consumer;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration.GraphBuilder;
import org.deeplearning4j.nn.conf.RNNFormat;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.LSTM;
import org.deeplearning4j.nn.conf.layers.RnnOutputLayer;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;

/**
 * Judges a song by twelve bands of its spectrum: a network small enough to be trained in a test.
 */
public final class SongNetBuilder extends NetworkBuilder<SongNetBuilder> {

  private final RecurrentOptions melody = new RecurrentOptions(this, "melody");
  private final HeadOptions quality = new HeadOptions(this, "quality", 2);

  private SongNetBuilder() {
    super("0.1.0");
  }

  public static SongNetBuilder create() {
    return new SongNetBuilder();
  }

  public SongNetBuilder melody(Consumer<? super RecurrentOptions> options) {
    options.accept(melody);
    return this;
  }

  public SongNetBuilder quality(Consumer<? super HeadOptions> options) {
    options.accept(quality);
    return this;
  }

  @Override
  protected SongNetBuilder self() {
    return this;
  }

  @Override
  protected void declare(GraphBuilder graph) {
    graph.addInputs("input");
    graph.setInputTypes(InputType.recurrent(12, 20, RNNFormat.NCW));
    declareMelody(graph);
    declareQuality(graph);
    graph.setOutputs("quality");
  }

  private void declareMelody(GraphBuilder graph) {
    graph.addLayer(
        "melody",
        melody.layer(
            new LSTM.Builder()
                .nOut(6)
                .activation(Activation.TANH)
                .gateActivationFunction(Activation.SIGMOID)),
        "input");
  }

  private void declareQuality(GraphBuilder graph) {
    graph.addLayer(
        "quality",
        quality.layer(
            new RnnOutputLayer.Builder()
                .nOut(2)
                .hasBias(true)
                .activation(Activation.IDENTITY)
                .lossFunction(quality.weighted(LossFunction.MSE))),
        "melody");
  }

  public static final class Shapes {

    public static final Sequence INPUT = new Sequence(12, 20);
    public static final Sequence MELODY = new Sequence(6, 20);
    public static final Scores QUALITY = new Scores(new Sequence(2, 20));

    private Shapes() {}
  }

  public static final class Layers {

    public static final LayerHandle<Sequence> MELODY = new LayerHandle<>("melody", Shapes.MELODY);
    public static final LayerHandle<Scores> QUALITY = new LayerHandle<>("quality", Shapes.QUALITY);

    private Layers() {}
  }
}
