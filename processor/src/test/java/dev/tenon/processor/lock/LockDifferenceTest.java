package dev.tenon.processor.lock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.head.Classifier;
import dev.tenon.layer.Activate;
import dev.tenon.layer.Convolution;
import dev.tenon.layer.GlobalPool;
import dev.tenon.processor.declare.Plans;
import dev.tenon.processor.declare.TestNetwork;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.activations.Activation;

class LockDifferenceTest {

  @Test
  void ofABlockThatHasGrown() {
    LockDifference difference = difference(conv("conv", 4), conv("conv", 8));

    assertThat(difference.totals()).isEqualTo("Δ parameters +120, Δ MACs +6,920");
    assertThat(difference.lines())
        .containsExactly(
            "resized 'conv': Convolution 4×8×8, 112 parameters, is now Convolution 8×8×8, 224"
                + " parameters",
            "resized 'pooled': GlobalPool 4, 0 parameters, is now GlobalPool 8, 0 parameters",
            "resized 'scores': Classifier 2, 10 parameters, is now Classifier 2, 18 parameters");
  }

  @Test
  void ofABlockThatHasShrunk() {
    assertThat(difference(conv("conv", 8), conv("conv", 4)).totals())
        .isEqualTo("Δ parameters −120, Δ MACs −6,920");
  }

  @Test
  void ofABlockThatIsCalledOtherwise() {
    LockDifference difference = difference(conv("conv", 4), conv("convolved", 4));

    assertThat(difference.totals()).isEqualTo("Δ parameters 0, Δ MACs 0");
    assertThat(difference.lines())
        .containsExactly(
            "removed 'conv' (Convolution, 4×8×8, 112 parameters)",
            "added 'convolved' (Convolution, 4×8×8, 112 parameters)",
            "changed 'pooled': its layers differ");
  }

  @Test
  void ofABlockThatComputesSomethingElse() {
    assertThat(difference(activated(Activation.TANH), activated(Activation.SIGMOID)).lines())
        .containsExactly("changed 'act': its layers differ");
  }

  @Test
  void ofTheOrder() {
    assertThat(difference(branches("one", "other"), branches("other", "one")).lines())
        .containsExactly("the order of the blocks changed");
  }

  private static LockDifference difference(TestNetwork before, TestNetwork after) {
    return new LockDifference(Lock.of(Plans.of(before)), Lock.of(Plans.of(after)));
  }

  private static TestNetwork conv(String name, int filters) {
    return TestNetwork.ofImage(3, 8, 8)
        .block(name, Convolution.class, "filters", filters)
        .block("pooled", GlobalPool.class)
        .block("scores", Classifier.class, "classes", 2);
  }

  private static TestNetwork activated(Activation activation) {
    return TestNetwork.ofVector(4)
        .block("act", Activate.class, "value", activation)
        .block("scores", Classifier.class, "classes", 2);
  }

  private static TestNetwork branches(String first, String second) {
    return TestNetwork.ofImage(3, 8, 8)
        .block(first, List.of("input"), GlobalPool.class)
        .block(second, List.of("input"), GlobalPool.class)
        .features();
  }
}
