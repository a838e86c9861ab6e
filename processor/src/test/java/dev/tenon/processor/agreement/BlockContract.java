package dev.tenon.processor.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.meta.AtLeast;
import dev.tenon.meta.Between;
import dev.tenon.processor.block.BlockTypes;
import dev.tenon.processor.declare.Plans;
import dev.tenon.processor.declare.TestNetwork;
import dev.tenon.processor.oracle.Configured;
import dev.tenon.processor.oracle.Graph;
import dev.tenon.processor.oracle.Initialised;
import dev.tenon.processor.oracle.Prediction;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.factory.Nd4j;

/**
 * What holds for every block type, Tenon's or a user's. Whoever writes one extends this class, says
 * which annotation it is about and gives some networks with it, and has these tests.
 */
public abstract class BlockContract {

  /** The annotation that the block type is about. */
  protected abstract Class<? extends Annotation> annotation();

  /** Small networks that have the block in all its variants; heads are added to what is open. */
  protected abstract List<TestNetwork> networks();

  @BeforeAll
  static void computeInDoublePrecision() {
    Nd4j.setDefaultDataTypes(DataType.DOUBLE, DataType.DOUBLE);
    Nd4j.getRandom().setSeed(1);
  }

  @AfterAll
  static void computeInSinglePrecision() {
    Nd4j.setDefaultDataTypes(DataType.FLOAT, DataType.FLOAT);
  }

  @Test
  void isFoundOnTheProcessorPath() {
    assertThat(BlockTypes.load().annotations()).contains(annotation().getName());
  }

  @Test
  void statesTheRangeOfEveryNumber() {
    for (Method attribute : annotation().getDeclaredMethods()) {
      Class<?> type = attribute.getReturnType();
      if (type == int.class || type == int[].class) {
        assertThat(
                attribute.isAnnotationPresent(AtLeast.class)
                    || attribute.isAnnotationPresent(Between.class))
            .as(attribute.toString())
            .isTrue();
      }
    }
  }

  /** By DL4J's inference, after {@code init()}, in a forward pass and in an iteration of fit. */
  @Test
  void hasTheShapesAndParametersThatDl4jHas() {
    for (TestNetwork network : networks()) {
      Graph graph = Graph.of(Plans.of(network));

      assertThat(Agreement.onConfiguration(graph)).isEqualTo(Agreement.ACCEPTED);
      assertThat(Agreement.onExecution(graph, 2)).isEqualTo(Agreement.ACCEPTED);
    }
  }

  /** Against finite differences. */
  @Test
  void hasTheRightGradients() {
    for (TestNetwork network : networks()) {
      Graph graph = Graph.of(Plans.of(network));
      Graph trainable = Heads.on(graph, Prediction.of(graph).shapes());
      Graph ordered = precisely(trainable).inOrderOfComputation();

      assertThat(precisely(ordered).hasRightGradients(Prediction.of(ordered).shapes())).isTrue();
    }
  }

  private static Initialised precisely(Graph graph) {
    return Initialised.of(Configured.precisely(graph), 2);
  }
}
