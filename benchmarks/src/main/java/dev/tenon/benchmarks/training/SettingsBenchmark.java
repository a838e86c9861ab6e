package dev.tenon.benchmarks.training;

import dev.tenon.builder.NetworkBuilder;
import java.util.concurrent.TimeUnit;
import org.deeplearning4j.nn.conf.CacheMode;
import org.deeplearning4j.nn.conf.WorkspaceMode;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A training step with settings that change no result, against what builders choose. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class SettingsBenchmark {

  /** Changes to the defaults. */
  public enum Settings {
    /** Convolutions keep their output for the backward pass. */
    DEFAULT,
    NOTHING_KEPT,
    /** Every layer keeps what it can. */
    ALL_KEPT,
    NO_WORKSPACES;

    void applyTo(NetworkBuilder<?> builder) {
      switch (this) {
        case DEFAULT -> {}
        case NOTHING_KEPT -> builder.cacheMode(CacheMode.NONE);
        case ALL_KEPT -> builder.cacheMode(CacheMode.DEVICE);
        case NO_WORKSPACES -> builder.trainingWorkspaceMode(WorkspaceMode.NONE);
      }
    }
  }

  @Param("RESNET_18")
  public MeasuredNetwork network = MeasuredNetwork.RESNET_18;

  @Param public Settings settings = Settings.DEFAULT;

  private ComputationGraph graph;
  private INDArray[] images;
  private INDArray[] labels;

  @Setup
  public void build() {
    NetworkBuilder<?> builder = network.builder();
    settings.applyTo(builder);
    graph = builder.build();
    images = new INDArray[] {network.images()};
    labels = new INDArray[] {network.labels()};
  }

  @Benchmark
  public double trainingStep() {
    graph.fit(images, labels);
    return graph.score();
  }
}
