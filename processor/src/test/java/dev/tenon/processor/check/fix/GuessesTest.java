package dev.tenon.processor.check.fix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.head.Classifier;
import dev.tenon.layer.Activate;
import dev.tenon.layer.Crop;
import dev.tenon.layer.Dropout;
import dev.tenon.layer.GlobalPool;
import dev.tenon.layer.Upsample;
import dev.tenon.processor.declare.TestNetwork;
import dev.tenon.processor.model.AnnotationDecl;
import dev.tenon.processor.model.Attribute;
import dev.tenon.processor.model.NetworkDecl;
import dev.tenon.processor.model.Value;
import java.util.List;
import org.deeplearning4j.nn.conf.layers.PoolingType;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.activations.Activation;

class GuessesTest {
  private static final NetworkDecl NETWORK =
      TestNetwork.ofImage(3, 8, 8)
          .block("crop", Crop.class, "value", new int[] {1, 2})
          .block("up", Upsample.class, "value", 5)
          .block("tanh", Activate.class, "value", Activation.TANH)
          .block("swish", Activate.class, "value", Activation.SWISH)
          .block("pool", GlobalPool.class, "value", PoolingType.MAX)
          .block("some", Dropout.class, "value", 0.25)
          .block("all", Dropout.class, "value", -1.0)
          .block("head", Classifier.class, "classes", 2)
          .decl();

  /** The same name elsewhere may stand for another type: its values would be of no use. */
  @Test
  void takesValuesOfTheSameTypeOnly() {
    assertThat(guessed("all", "value")).containsExactly("0.25");
    assertThat(guessed("tanh", "value")).containsExactly("SWISH");
    assertThat(guessed("pool", "value")).containsExactly("AVG");
    assertThat(guessed("crop", "value")).containsExactly("5");
  }

  private static List<String> guessed(String block, String name) {
    AnnotationDecl annotation = (AnnotationDecl) NETWORK.block(block).orElseThrow().body();
    Attribute attribute = annotation.attribute(name).orElseThrow();
    return new Guesses(NETWORK, List.of())
        .values(annotation, attribute).stream().map(Value::toString).toList();
  }
}
