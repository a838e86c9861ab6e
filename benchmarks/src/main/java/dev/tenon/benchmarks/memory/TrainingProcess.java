package dev.tenon.benchmarks.memory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.deeplearning4j.nn.conf.CacheMode;
import org.deeplearning4j.nn.conf.memory.MemoryUseMode;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Trains one network for a few steps with the same examples, and prints how much larger that made
 * the process at most, and what DL4J's memory report says, both in bytes. What the engine takes for
 * itself is left out: it has trained a small network before.
 */
final class TrainingProcess {
  private static final int STEPS = 3;
  private static final Path STATUS = Path.of("/proc/self/status");

  /** Takes a 5 to start the largest size of the process anew; see proc(5). */
  private static final Path CLEAR = Path.of("/proc/self/clear_refs");

  private TrainingProcess() {}

  public static void main(String[] arguments) throws IOException {
    train(TrainedNetwork.CIFAR_RESNET_20, 2);
    Nd4j.getWorkspaceManager().destroyAllWorkspacesForCurrentThread();
    TrainedNetwork network = TrainedNetwork.valueOf(arguments[0]);
    long before = bytes("VmRSS");
    Files.writeString(CLEAR, "5");
    train(network, network.batch());
    System.out.println(bytes("VmHWM") - before + " " + reported(network));
  }

  private static void train(TrainedNetwork network, int batch) {
    ComputationGraph graph = network.graph();
    var examples = network.examples(batch);
    for (int step = 0; step < STEPS; step++) {
      graph.fit(examples);
    }
  }

  private static long reported(TrainedNetwork network) {
    return network
        .configuration()
        .getMemoryReport(network.input())
        .getTotalMemoryBytes(
            network.batch(), MemoryUseMode.TRAINING, CacheMode.NONE, DataType.FLOAT);
  }

  private static long bytes(String key) {
    try (var lines = Files.lines(STATUS)) {
      return lines
          .filter(line -> line.startsWith(key + ":"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
          .findFirst()
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
