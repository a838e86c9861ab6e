package dev.tenon.sample.networks.conforming;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.sample.networks.small.SmallResNetBuilder;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** A network that conforms to another can take over its parameters. */
class ConformanceTest {
  @Test
  void theParametersOfOneAreThoseOfTheOther() {
    ComputationGraph network = SmallResNetBuilder.create().seed(1).build();
    ComputationGraph other = ResNetByHandBuilder.create().seed(2).build();
    INDArray images = Nd4j.rand(DataType.FLOAT, 4, 3, 32, 32);
    assertThat(other.outputSingle(images)).isNotEqualTo(network.outputSingle(images));

    other.setParams(network.params());

    assertThat(other.outputSingle(images)).isEqualTo(network.outputSingle(images));
  }
}
