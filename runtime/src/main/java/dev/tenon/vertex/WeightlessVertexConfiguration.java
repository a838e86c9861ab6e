package dev.tenon.vertex;

import org.deeplearning4j.nn.conf.CNN2DFormat;
import org.deeplearning4j.nn.conf.graph.GraphVertex;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.memory.LayerMemoryReport;
import org.deeplearning4j.nn.conf.memory.MemoryReport;

/** A vertex in a configuration that has nothing to learn and consumes a fixed number of others. */
abstract class WeightlessVertexConfiguration extends GraphVertex {
  private static final long serialVersionUID = 1L;

  @Override
  public final MemoryReport getMemoryReport(InputType... inputs) {
    InputType output = getOutputType(-1, inputs);
    return new LayerMemoryReport.Builder(null, getClass(), inputs[0], output)
        .standardMemory(0, 0)
        .workingMemory(0, 0, 0, 0)
        .cacheMemory(0, 0)
        .build();
  }

  @Override
  public final long numParams(boolean backprop) {
    return 0;
  }

  @Override
  public final int maxVertexInputs() {
    return minVertexInputs();
  }

  static boolean isFeatureMap(InputType type) {
    return type instanceof InputType.InputTypeConvolutional map
        && map.getFormat() == CNN2DFormat.NCHW;
  }
}
