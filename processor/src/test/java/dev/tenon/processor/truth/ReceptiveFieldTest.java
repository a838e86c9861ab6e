package dev.tenon.processor.truth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.processor.declare.Plans;
import dev.tenon.processor.declare.TestNetwork;
import dev.tenon.processor.plan.Plan;
import dev.tenon.processor.shape.Extent;
import org.junit.jupiter.api.Test;

/** Receptive fields as Araujo et al. 2019 and others publish them. */
class ReceptiveFieldTest {

  @Test
  void ofVgg16AfterTheLastPooling() {
    assertThat(field(Vgg.network(false, 2, 2, 3, 3, 3), "conv5")).isEqualTo(Extent.square(212));
  }

  /** The stride stands on the 3×3 convolution. */
  @Test
  void ofResNet50Version15() {
    assertThat(field(ResNets.torchvision(3, 4, 6, 3), "conv5")).isEqualTo(Extent.square(427));
  }

  /** The stride stands on the first 1×1 convolution, so that the 3×3 looks further. */
  @Test
  void ofResNet50Version1() {
    assertThat(field(ResNets.keras(3, 4, 6, 3), "conv5")).isEqualTo(Extent.square(483));
  }

  private static Extent field(TestNetwork network, String block) {
    Plan plan = Plans.of(network);
    String output = Plans.block(plan, block).output().vertex();
    return Plans.vertex(plan, output).field().size();
  }
}
