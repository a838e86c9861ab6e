package dev.tenon.processor.check;

import static dev.tenon.processor.declare.Checks.assertErrors;
import static dev.tenon.processor.declare.Checks.errors;
import static dev.tenon.processor.declare.SmallNetworks.budgeted;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.processor.declare.Plans;
import dev.tenon.processor.memory.Training;
import dev.tenon.processor.memory.TrainingMemory;
import org.junit.jupiter.api.Test;

/** Steps of training that take more memory than is granted, and amounts that are none. */
class MemoryMistakesTest {

  @Test
  void lessMemoryThanOneExampleTakes() {
    assertErrors(
        budgeted("memory", "1KiB"),
        """
        [TEN506] TestNet exceeds its budget of 1.00 KiB memory: a batch of 32 takes 744.78 KiB, 176.00 KiB of it for oneDNN's copies, 23 %.
          where  TestNet  @Budget(memory = "1KiB")
          fix    memory = "256.00 MiB"             (enough for what a step takes now; the network then checks)""");
  }

  @Test
  void lessMemoryThanTheBatchTakes() {
    assertErrors(
        budgeted("memory", "1MiB", "batch", 512),
        """
        [TEN506] TestNet exceeds its budget of 1.00 MiB memory: a batch of 512 takes 9.70 MiB, 2.75 MiB of it for oneDNN's copies, 28 %.
          where  TestNet  @Budget(batch = 512, memory = "1MiB")
          fix    batch = 46                        (the largest that fits; the network then checks)
             or  memory = "256.00 MiB"             (enough for what a step takes now; the network then checks)""");
  }

  @Test
  void enoughMemory() {
    assertErrors(budgeted("memory", "8GiB"));
  }

  @Test
  void memoryOfAnotherUnit() {
    assertErrors(
        budgeted("memory", "8GB"),
        """
        [TEN507] @Budget has memory = "8GB": an amount is a number and one of B, KiB, MiB, GiB, TiB, PiB, EiB, such as "8GiB".
          where  TestNet
          fix    memory = "8GiB"                   (the network then checks)""");
  }

  @Test
  void memoryOfASmallUnit() {
    assertErrors(
        budgeted("memory", "8 gb"),
        """
        [TEN507] @Budget has memory = "8 gb": an amount is a number and one of B, KiB, MiB, GiB, TiB, PiB, EiB, such as "8GiB".
          where  TestNet
          fix    memory = "8 GiB"                  (the network then checks)""");
  }

  @Test
  void memoryWithoutAmount() {
    assertErrors(
        budgeted("memory", "much"),
        """
        [TEN507] @Budget has memory = "much": an amount is a number and one of B, KiB, MiB, GiB, TiB, PiB, EiB, such as "8GiB".
          where  TestNet""");
  }

  @Test
  void exactlyTheMemoryThatABatchTakes() {
    assertErrors(budgeted("memory", memoryOf(32) + "B"));
    assertThat(errors(budgeted("memory", memoryOf(32) - 1 + "B"))).hasSize(1);
  }

  @Test
  void memoryForOneExample() {
    assertThat(errors(budgeted("memory", memoryOf(1) + "B")))
        .singleElement()
        .asString()
        .contains("batch = 1 ");
  }

  @Test
  void noMemoryIsNamed() {
    assertErrors(budgeted("memory", ""));
  }

  private static long memoryOf(int batch) {
    return TrainingMemory.of(Plans.of(budgeted()), Training.USUAL)
        .of(batch)
        .count()
        .longValueExact();
  }
}
