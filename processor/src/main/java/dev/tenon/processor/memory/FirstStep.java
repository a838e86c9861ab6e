package dev.tenon.processor.memory;

import dev.tenon.processor.plan.Plan;
import dev.tenon.processor.plan.Vertex;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * What is left of the first step. DL4J learns there how large its workspaces must be and allocates
 * the output of each layer by itself; glibc keeps what it is given back, unless a single allocation
 * exceeds its largest {@code M_MMAP_THRESHOLD}, which goes back to the system at once.
 *
 * @param outputs what each of these allocations takes for one example, in rising order
 */
public record FirstStep(List<Bytes> outputs) {
  /** glibc's {@code DEFAULT_MMAP_THRESHOLD_MAX} where a {@code long} has 64 bits. */
  private static final Bytes LARGEST_KEPT = Bytes.parse("32MiB").orElseThrow();

  /** The size of a batch is an {@code int}. */
  private static final BigInteger LARGEST_BATCH = BigInteger.valueOf(Integer.MAX_VALUE);

  public FirstStep {
    outputs = List.copyOf(outputs);
  }

  static FirstStep of(Plan plan, DataType type) {
    EnginePath path = EnginePath.of(plan, type);
    return new FirstStep(
        plan.vertices()
            .flatMapToLong(vertex -> outputs(vertex, path))
            .sorted()
            .mapToObj(type::bytes)
            .toList());
  }

  private static LongStream outputs(Vertex vertex, EnginePath path) {
    return path.keepsOutput(vertex.layer())
        ? LongStream.of(vertex.activations(), vertex.activations())
        : LongStream.of(vertex.activations());
  }

  /** What is kept for each example of a batch of that size; less where the batch is larger. */
  Bytes kept(int batch) {
    return outputs.stream()
        .filter(output -> output.times(batch).compareTo(LARGEST_KEPT) <= 0)
        .reduce(Bytes.NONE, Bytes::plus);
  }

  /**
   * The batches with which an output is kept for the last time, and the largest of all, in falling
   * order: down to the next of them, each example of a batch takes the same. An output that is
   * never kept ends with 0.
   */
  List<Integer> ends() {
    return Stream.concat(
            outputs.stream().map(output -> LARGEST_KEPT.count().divide(output.count())),
            Stream.of(LARGEST_BATCH))
        .map(batch -> batch.min(LARGEST_BATCH).intValueExact())
        .distinct()
        .sorted(Comparator.reverseOrder())
        .toList();
  }
}
