package dev.tenon.processor.check;

import static dev.tenon.processor.check.SmallNetworks.headed;
import static dev.tenon.processor.declare.Checks.assertErrors;

import dev.tenon.layer.Activate;
import dev.tenon.layer.Dense;
import dev.tenon.layer.GlobalPool;
import dev.tenon.processor.declare.TestNetwork;
import org.deeplearning4j.nn.conf.layers.PoolingType;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.activations.Activation;

/** Networks of which something cannot be counted, though each of their blocks can. */
class SizeMistakesTest {

  @Test
  void parametersTogether() {
    int most = Integer.MAX_VALUE;
    assertErrors(
        headed(
            TestNetwork.ofVector(most)
                .block("a", Dense.class, "units", most)
                .block("b", Dense.class, "units", most)
                .block("c", Dense.class, "units", most)),
        """
        [TEN501] Dense 'c' makes the network too large: a count of all its blocks together exceeds 64 bits.
          where  TestNet.c  @Dense(units = 2_147_483_647)""");
  }

  /** The activations are counted, the gradients that come back beside them are not. */
  @Test
  void valuesInMemory() {
    assertErrors(
        headed(
            TestNetwork.ofImage(4, 1 << 30, 1 << 30)
                .block("relu", Activate.class, "value", Activation.RELU)
                .block("pooled", GlobalPool.class, "value", PoolingType.AVG)),
        """
        [TEN501] Classifier 'scores' makes the network too large: a count of all its blocks together exceeds 64 bits.
          where  TestNet.scores  @Classifier(classes = 2)""");
  }
}
