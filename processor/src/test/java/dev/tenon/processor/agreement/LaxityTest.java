package dev.tenon.processor.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.processor.layer.Fit;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** That DL4J is really as lax as is claimed. */
class LaxityTest {

  static Stream<Laxity> laxities() {
    return Laxity.all();
  }

  @ParameterizedTest
  @MethodSource("laxities")
  void tenonRejectsWhatDl4jLetsPass(Laxity laxity) {
    Joint example = laxity.example();

    assertThat(example.layer().fit(example.inputs())).isInstanceOf(Fit.Fails.class);
    assertThat(Agreement.onExecution(example.graph(), 2)).isEqualTo(laxity.name());
  }

  @ParameterizedTest
  @MethodSource("laxities")
  void noTwoCoverTheSame(Laxity laxity) {
    List<Laxity> covering =
        Laxity.all().filter(other -> other.covers().test(laxity.example())).toList();

    assertThat(covering).containsExactly(laxity);
  }
}
