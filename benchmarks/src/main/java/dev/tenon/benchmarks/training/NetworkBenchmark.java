package dev.tenon.benchmarks.training;

import java.util.concurrent.TimeUnit;
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

/** A training step and a forward pass of one batch. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class NetworkBenchmark {
  @Param public MeasuredNetwork network = MeasuredNetwork.CIFAR_RESNET_20;

  private ComputationGraph graph;
  private INDArray[] images;
  private INDArray[] labels;

  @Setup
  public void build() {
    graph = network.builder().build();
    images = new INDArray[] {network.images()};
    labels = new INDArray[] {network.labels()};
  }

  @Benchmark
  public double trainingStep() {
    graph.fit(images, labels);
    return graph.score();
  }

  @Benchmark
  public INDArray forwardPass() {
    return graph.outputSingle(images);
  }
}
