package dev.tenon.processor.lock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.head.Classifier;
import dev.tenon.layer.Convolution;
import dev.tenon.processor.declare.Plans;
import dev.tenon.processor.declare.TestNetwork;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LockReaderTest {
  private final Lock lock =
      Lock.of(
          Plans.of(
              TestNetwork.ofImage(3, 8, 8)
                  .block("conv", Convolution.class, "filters", 4)
                  .block("scores", Classifier.class, "classes", 2)));

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\n\n"})
  void readsWhatWasWritten(String lineBreak) {
    assertThat(LockReader.read(lock.text().replace("\n", lineBreak)))
        .isEqualTo(new LockReader.Result.Read(lock));
  }

  /** As many as a network may have at most. */
  @Test
  void readsNumbersOfEverySize() {
    LockedBlock block =
        new LockedBlock("b", "4×8×8", Long.MAX_VALUE, Long.MAX_VALUE, "Convolution");
    Lock large = new Lock("birds.Net", List.of(block), List.of());

    assertThat(LockReader.read(large.text())).isEqualTo(new LockReader.Result.Read(large));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<<<<<<< HEAD", "=======", ">>>>>>> topic"})
  void findsWhatAMergeHasLeft(String marker) {
    assertThat(reason(marker + "\n" + lock.text()))
        .isEqualTo("line 1 is left of a merge with conflicts");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "anything",
        "block conv",
        "block conv 4×8×8 parameters=many macs=0 Convolution",
        "block conv 4×8×8 parameters=9223372036854775808 macs=0 Convolution"
      })
  void findsWhatIsNoPartOfALock(String line) {
    assertThat(reason(lock.text() + line)).matches("line \\d+ is no part of a lock file");
  }

  @Test
  void saysInWhichLine() {
    assertThat(reason("# a comment\n\nanything\n")).startsWith("line 3 ");
  }

  @Test
  void missesNetworkAndFingerprint() {
    String missing = "it names no network or has no fingerprint";

    assertThat(reason("")).isEqualTo(missing);
    assertThat(reason(lock.text().replaceAll("network .*", ""))).isEqualTo(missing);
    assertThat(reason(lock.text().replaceAll("fingerprint .*", ""))).isEqualTo(missing);
  }

  @Test
  void noticesLayersThatWereEdited() {
    assertThat(reason(lock.text().replace("filters=4", "filters=5")))
        .isEqualTo("its fingerprint is not that of its layers");
  }

  private static String reason(String text) {
    return LockReader.read(text) instanceof LockReader.Result.Malformed malformed
        ? malformed.reason()
        : "";
  }
}
