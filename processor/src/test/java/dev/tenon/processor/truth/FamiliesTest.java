package dev.tenon.processor.truth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.processor.declare.Plans;
import dev.tenon.processor.declare.TestNetwork;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Members of the published families that the sample does not declare: the trained parameters are
 * those of torchvision's models, of MobileNet v1 those of Keras'.
 */
class FamiliesTest {

  static Stream<Arguments> trainedParameters() {
    return Stream.of(
        Arguments.of("DenseNet-169", DenseNets.network(6, 12, 32, 32), 14_149_480),
        Arguments.of("ResNet-101", ResNets.torchvision(3, 4, 23, 3), 44_549_160),
        Arguments.of("Wide ResNet-50-2", ResNets.wider(2, 1, 3, 4, 6, 3), 68_883_240),
        Arguments.of("Wide ResNet-101-2", ResNets.wider(2, 1, 3, 4, 23, 3), 126_886_696),
        Arguments.of("ResNeXt-101 32×8d", ResNets.wider(1, 32, 3, 4, 23, 3), 88_791_336),
        Arguments.of("SqueezeNet 1.1", SqueezeNets.version11(), 1_235_496),
        Arguments.of("MobileNet v1", Mobiles.mobileNetV1(), 4_231_976));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void trainedParameters(String name, TestNetwork network, long published) {
    assertThat(Plans.of(network).cost().trainable()).as(name).isEqualTo(published);
  }
}
