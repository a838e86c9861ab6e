package dev.tenon.benchmarks.deploying;

import ai.onnxruntime.OrtException;
import dev.tenon.sample.training.Engine;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.factory.Nd4j;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** The forward pass of one batch, on one thread. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class PredictionBenchmark {
  /** More only measure how busy the machine is. */
  private static final int THREADS = 1;

  @Param public DeployedNetwork network = DeployedNetwork.RESNET_18;

  @Param public DeployedForm form = DeployedForm.AS_TRAINED;

  @Param({"1", "8"})
  public int batch = 1;

  private Predictor predictor;

  @Setup
  public void build() throws IOException, OrtException {
    Engine.limitThreads(THREADS);
    ComputationGraph graph = network.build();
    predictor =
        form.predictor(
            graph, Nd4j.rand(DataType.FLOAT, DeployedNetwork.INPUT.batch(batch)), THREADS);
  }

  @TearDown
  public void close() {
    predictor.close();
  }

  @Benchmark
  public Object predict() {
    return predictor.predict();
  }
}
