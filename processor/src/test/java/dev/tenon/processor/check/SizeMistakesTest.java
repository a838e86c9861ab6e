package dev.tenon.processor.check;

import static dev.tenon.processor.declare.Checks.assertErrors;
import static dev.tenon.processor.declare.SmallNetworks.headed;
import static dev.tenon.processor.declare.SmallNetworks.image;

import dev.tenon.layer.Activate;
import dev.tenon.layer.Convolution;
import dev.tenon.layer.Dense;
import dev.tenon.layer.GlobalPool;
import dev.tenon.merge.Concat;
import dev.tenon.processor.declare.TestNetwork;
import java.util.List;
import org.deeplearning4j.nn.conf.layers.PoolingType;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.activations.Activation;

/** Networks of which something cannot be counted, though each of their blocks can. */
class SizeMistakesTest {

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

  @Test
  void moreChannelsThanAnArrayHolds() {
    assertErrors(
        headed(
            image()
                .block("one", List.of("input"), Convolution.class, "filters", 2_000_000_000)
                .block("other", List.of("input"), Convolution.class, "filters", 2_000_000_000)
                .block("both", List.of("one", "other"), Concat.class)),
        """
        [TEN502] Concat 'both' produces 4000000000×8×8: DL4J cannot hold a dimension above 2,147,483,647.
          where  TestNet.both  @Concat
          trace  input 3×8×8 → one 2000000000×8×8 → both
                 input 3×8×8 → other 2000000000×8×8 → both
          fix    filters = 8 on 'one'              (the network then checks)
             or  filters = 8 on 'other'            (the network then checks)""");
  }

  @Test
  void moreParametersThanALongHolds() {
    assertErrors(
        image()
            .block("a", Dense.class, "units", 2_000_000_000)
            .block("b", Dense.class, "units", 2_000_000_000)
            .block("c", Dense.class, "units", 2_000_000_000)
            .block("d", Dense.class, "units", 2_000_000_000)
            .features(),
        """
        [TEN501] Dense 'd' makes the network too large: a count of all its blocks together exceeds 64 bits.
          where  TestNet.d  @Dense(units = 2_000_000_000)""");
  }
}
