package dev.tenon.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.Input;
import dev.tenon.head.Classifier;
import dev.tenon.layer.Convolution;
import dev.tenon.layer.Dense;
import dev.tenon.merge.Concat;
import dev.tenon.processor.declare.Plans;
import dev.tenon.processor.declare.TestNetwork;
import java.util.List;
import org.junit.jupiter.api.Test;

class AuxiliaryHeadsTest {

  @Test
  void goWithAllThatServesOnlyThem() {
    Plan plan = Plans.of(twoHeads(0.3, 1));
    AuxiliaryHeads heads = AuxiliaryHeads.of(plan);

    assertThat(heads.exist()).isTrue();
    assertThat(heads.names()).containsExactly("early");
    assertThat(heads.otherOutputs()).containsExactly("late");
    assertThat(plan.vertices().filter(heads::own).map(Vertex::name))
        .containsExactly("side", "early");
    assertThat(heads.costWithout()).isEqualTo(Plans.of(withoutTheEarlyHead()).cost());
  }

  @Test
  void headsOfOneWeightAreNoneWhateverItIs() {
    assertThat(AuxiliaryHeads.of(Plans.of(twoHeads(1, 1))).exist()).isFalse();
    assertThat(AuxiliaryHeads.of(Plans.of(twoHeads(0.5, 0.5))).exist()).isFalse();
    assertThat(AuxiliaryHeads.of(Plans.of(withoutTheEarlyHead())).exist()).isFalse();
  }

  @Test
  void theLastHeadMayBeTheAuxiliaryOne() {
    assertThat(AuxiliaryHeads.of(Plans.of(twoHeads(2, 0.5))).names()).containsExactly("late");
  }

  @Test
  void aHeadThatAloneReadsAnInputStays() {
    TestNetwork network =
        TestNetwork.empty()
            .block("image", Input.class, "channels", 3, "height", 8, "width", 8)
            .block("facts", Input.class, "size", 4)
            .block("body", List.of("image"), Dense.class, "units", 6)
            .block("classes", List.of("body"), Classifier.class, "classes", 5)
            .block("both", List.of("body", "facts"), Concat.class)
            .block("side", List.of("both"), Classifier.class, "classes", 5, "lossWeight", 0.3);

    assertThat(AuxiliaryHeads.of(Plans.of(network)).exist()).isFalse();
  }

  private static TestNetwork twoHeads(double early, double late) {
    return TestNetwork.ofImage(3, 8, 8)
        .block("low", Convolution.class, "filters", 4)
        .block("side", Dense.class, "units", 6)
        .block("early", Classifier.class, "classes", 5, "lossWeight", early)
        .block("high", List.of("low"), Convolution.class, "filters", 6)
        .block("late", Classifier.class, "classes", 5, "lossWeight", late);
  }

  private static TestNetwork withoutTheEarlyHead() {
    return TestNetwork.ofImage(3, 8, 8)
        .block("low", Convolution.class, "filters", 4)
        .block("high", Convolution.class, "filters", 6)
        .block("late", Classifier.class, "classes", 5);
  }
}
