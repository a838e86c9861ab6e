package dev.tenon.processor.truth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.processor.declare.Checks;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A lint is silent on published networks, unless it is right about them. */
class PublishedLintsTest {
  private static final Map<String, List<String>> RIGHT =
      Map.of(
          // Keras keeps the biases in front of batch normalisation.
          "ResNet-50 keras (v1)",
          List.of(
              "TEN601 conv1",
              "TEN601 conv2/1",
              "TEN601 conv3/1",
              "TEN601 conv4/1",
              "TEN601 conv5/1"),
          // torchvision keeps all of them.
          "VGG-16-BN tv",
          List.of("TEN601 conv1", "TEN601 conv2", "TEN601 conv3", "TEN601 conv4", "TEN601 conv5"),
          // Its last features see 155×155 of 224×224 pixels.
          "SqueezeNet 1.0 tv",
          List.of("TEN606 classes"));

  static Stream<String> areRight() {
    return PublishedNetworks.names();
  }

  @ParameterizedTest
  @MethodSource
  void areRight(String name) {
    assertThat(Checks.warnings(PublishedNetworks.network(name)))
        .isEqualTo(RIGHT.getOrDefault(name, List.of()));
  }
}
