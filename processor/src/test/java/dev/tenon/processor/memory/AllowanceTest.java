package dev.tenon.processor.memory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.Budget;
import dev.tenon.processor.declare.Annotated;
import dev.tenon.processor.declare.TestNetwork;
import org.junit.jupiter.api.Test;

/** The training that {@code @Budget} speaks of. */
class AllowanceTest {

  @Test
  void isWhatIsWritten() {
    Allowance allowance =
        allowance(
            "batch",
            8,
            "dataType",
            org.nd4j.linalg.api.buffer.DataType.DOUBLE,
            "updater",
            org.deeplearning4j.nn.conf.Updater.SGD);

    assertThat(allowance.training()).isEqualTo(new Training(8, DataType.DOUBLE, Updater.SGD));
  }

  @Test
  void isTheUsualOneWhereNothingCanBeMadeOfIt() {
    Allowance allowance =
        allowance("batch", 0, "dataType", org.nd4j.linalg.api.buffer.DataType.BFLOAT16);

    assertThat(allowance.training()).isEqualTo(Training.USUAL);
    assertThat(allowance.dataType()).isEmpty();
    assertThat(Allowance.training(TestNetwork.ofVector(3).decl())).isEqualTo(Training.USUAL);
  }

  @Test
  void amountsAreReadAsUsersWriteThem() {
    assertThat(allowance("memory", "8GiB").memory()).isEqualTo(Bytes.parse("8GiB"));
    assertThat(allowance("memory", "a lot").memory()).isEmpty();
  }

  private static Allowance allowance(Object... attributes) {
    return new Allowance(Annotated.with(Budget.class, attributes));
  }
}
