package dev.tenon.benchmarks.training;

import ai.djl.Model;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.training.DefaultTrainingConfig;
import ai.djl.training.GradientCollector;
import ai.djl.training.Trainer;
import ai.djl.training.loss.Loss;
import ai.djl.training.optimizer.Optimizer;
import ai.djl.training.tracker.Tracker;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * What {@link NetworkBenchmark} measures, by DJL's PyTorch engine. Its native library is there only
 * if the module was packaged with {@code -Ppytorch}.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class PyTorchBenchmark {
  @Param({"RESNET_50", "VGG_16"})
  public MeasuredNetwork network = MeasuredNetwork.RESNET_50;

  private Trainer trainer;
  private NDList images;
  private NDList labels;

  @Setup
  public void build() {
    Model model = Model.newInstance(network.name(), "PyTorch");
    model.setBlock(PyTorchNetworks.of(network));
    trainer =
        model.newTrainer(
            new DefaultTrainingConfig(Loss.softmaxCrossEntropyLoss())
                .optOptimizer(
                    Optimizer.sgd()
                        .setLearningRateTracker(Tracker.fixed(0.01F))
                        .optMomentum(0.9F)
                        .build()));
    Shape shape = new Shape(network.batch(), 3, network.extent(), network.extent());
    trainer.initialize(shape);
    NDManager arrays = trainer.getManager();
    images = new NDList(arrays.randomUniform(0, 1, shape));
    labels =
        new NDList(
            arrays.arange(network.batch()).toType(DataType.FLOAT32, false).mod(network.classes()));
  }

  @Benchmark
  public float trainingStep() {
    try (GradientCollector gradients = trainer.newGradientCollector();
        NDList outputs = trainer.forward(images);
        NDArray loss = trainer.getLoss().evaluate(labels, outputs)) {
      gradients.backward(loss);
      trainer.step();
      return loss.getFloat();
    }
  }

  @Benchmark
  public float[] forwardPass() {
    try (NDList outputs = trainer.evaluate(images)) {
      return outputs.singletonOrThrow().toFloatArray();
    }
  }
}
