package dev.tenon.processor.lock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.block.VggBlock;
import dev.tenon.head.Classifier;
import dev.tenon.layer.Dense;
import dev.tenon.layer.Dropout;
import dev.tenon.processor.declare.Plans;
import dev.tenon.processor.declare.TestNetwork;
import org.junit.jupiter.api.Test;

class LockTest {

  @Test
  void saysWhatTheWeightsDependOn() {
    Lock lock = Lock.of(Plans.of(network(32, 4, 0.5)));

    assertThat(lock.file()).isEqualTo("dev.tenon.test.TestNet.tenon.lock");
    assertThat(lock.text())
        .isEqualTo(
            """
            # What the saved weights of this network depend on, kept by Tenon. Commit this file.
            # To accept a change, delete it and compile again.
            network dev.tenon.test.TestNet
            fingerprint %s
            block vgg 4×16×16 parameters=112 macs=110592 VggBlock ×1
            block dropped 4×16×16 parameters=0 macs=0 Dropout
            block hidden 2 parameters=2050 macs=2048 Dense
            block scores 3 parameters=9 macs=6 Classifier
            layer vgg/1/conv1 from input 3: convolution filters=4 kernel=3×3 stride=1×1 dilation=1×1 \
            padding=0×0 mode=SAME bias=true activation=RELU parameters=112
            layer vgg/1/pool from vgg/1/conv1 4: pooling MAX kernel=2×2 stride=2×2 dilation=1×1 \
            padding=0×0 mode=TRUNCATE parameters=0
            layer dropped from vgg/1/pool 4: dropout parameters=0
            layer hidden from dropped 4×16×16: dense units=2 bias=true activation=RELU parameters=2050
            layer scores from hidden 2: output units=3 bias=true activation=SOFTMAX parameters=9
            """
                .formatted(lock.fingerprint()));
    assertThat(lock.parameters()).isEqualTo(112 + 2050 + 9);
    assertThat(lock.macs()).isEqualTo(110_592 + 2_048 + 6);
  }

  @Test
  void fitsWhatDiffersInTrainingOnly() {
    Lock lock = Lock.of(Plans.of(network(32, 4, 0.5)));

    assertThat(lock.fits(Lock.of(Plans.of(network(32, 4, 0.25))))).isTrue();
    assertThat(lock.fits(Lock.of(Plans.of(network(32, 5, 0.5))))).isFalse();
    assertThat(lock.fits(Lock.of(Plans.of(network(30, 4, 0.5)))))
        .as("the dense layer has a weight for each pixel")
        .isFalse();
  }

  private static TestNetwork network(int size, int filters, double rate) {
    return TestNetwork.ofImage(3, size, size)
        .block("vgg", VggBlock.class, "filters", filters, "convs", 1)
        .repeated(1)
        .block("dropped", Dropout.class, "value", rate)
        .block("hidden", Dense.class, "units", 2)
        .block("scores", Classifier.class, "classes", 3);
  }
}
