package dev.tenon.sample.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.sample.exit.UserError;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImageDecoderTest {
  private static final ImageSize SIZE = new ImageSize(4, 6);

  @TempDir private Path folder;

  @Test
  void putsRedBeforeGreenBeforeBlue() {
    Path file = TestImages.plain(folder.resolve("a.png"), 6, 4, new Color(10, 120, 250));
    assertThat(planeValues(file)).containsExactly(10, 120, 250);
  }

  @Test
  void goesThroughAPlaneRowByRow() {
    BufferedImage image = new BufferedImage(6, 4, BufferedImage.TYPE_INT_RGB);
    image.setRGB(5, 0, 0xFF0000);
    image.setRGB(0, 3, 0x00FF00);
    byte[] planes = decode(TestImages.write(folder.resolve("a.png"), image, "png"));
    assertThat(planes).hasSize(3 * 4 * 6);
    assertThat(planes[5]).isEqualTo((byte) 255);
    assertThat(planes[24 + 18]).isEqualTo((byte) 255);
    assertThat(planes[0]).isZero();
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "6, 4", "640, 3", "3, 480", "333, 777"})
  void stretchesAnySize(int width, int height) {
    Path file = TestImages.plain(folder.resolve("a.png"), width, height, new Color(9, 8, 7));
    assertThat(planeValues(file)).containsExactly(9, 8, 7);
  }

  @Test
  void readsAHugeImageWithLittleMemory() {
    Path file = TestImages.white(folder.resolve("a.png"), 46_000, 46_000);
    assertThat(planeValues(file)).containsExactly(255, 255, 255);
  }

  @ParameterizedTest
  @CsvSource({
    "6, 4, 1",
    "4096, 4096, 1",
    "4097, 4097, 2",
    "25_000, 25_000, 7",
    // Four rows must remain.
    "10_000_000, 12, 3",
    "100_000_000, 1, 1",
  })
  void readsNoMorePixelsThanMemoryIsFor(String width, String height, int step) {
    assertThat(new BoundedReader(SIZE).step(integer(width), integer(height))).isEqualTo(step);
  }

  @Test
  void averagesWhenItShrinks() {
    BufferedImage chequered = new BufferedImage(192, 128, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < 128; y++) {
      for (int x = 0; x < 192; x++) {
        chequered.setRGB(x, y, (x + y) % 2 == 0 ? 0xFFFFFF : 0);
      }
    }
    byte[] planes = decode(TestImages.write(folder.resolve("a.png"), chequered, "png"));
    for (byte value : planes) {
      assertThat(Byte.toUnsignedInt(value)).isBetween(125, 130);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {BufferedImage.TYPE_BYTE_GRAY, BufferedImage.TYPE_USHORT_GRAY})
  void readsGreyAsEqualChannels(int type) {
    BufferedImage image = new BufferedImage(6, 4, type);
    int grey = type == BufferedImage.TYPE_BYTE_GRAY ? 100 : 100 * 257;
    for (int i = 0; i < 24; i++) {
      image.getRaster().setSample(i % 6, i / 6, 0, grey);
    }
    assertThat(planeValues(TestImages.write(folder.resolve("a.png"), image, "png")))
        .containsExactly(100, 100, 100);
  }

  @Test
  void flattensTransparencyOnWhite() {
    BufferedImage image = new BufferedImage(6, 4, BufferedImage.TYPE_INT_ARGB);
    assertThat(planeValues(TestImages.write(folder.resolve("a.png"), image, "png")))
        .containsExactly(255, 255, 255);
  }

  @ParameterizedTest
  @ValueSource(strings = {"gif", "bmp", "jpg", "tiff"})
  void readsOtherFormats(String format) {
    BufferedImage black = new BufferedImage(6, 4, BufferedImage.TYPE_INT_RGB);
    assertThat(planeValues(TestImages.write(folder.resolve("a." + format), black, format)))
        .containsExactly(0, 0, 0);
  }

  @Test
  void namesAFileThatIsNoImage() throws IOException {
    Path file = Files.writeString(folder.resolve("note.png"), "not an image");
    assertThatThrownBy(() -> decode(file))
        .isInstanceOf(UserError.class)
        .hasMessage("cannot read image '" + file + "': not in a known image format");
  }

  @ParameterizedTest
  @ValueSource(ints = {9, 20, 40, 60})
  void namesATruncatedFile(int length) throws IOException {
    Path whole = TestImages.plain(folder.resolve("whole.png"), 64, 64, Color.RED);
    Path file = folder.resolve("half.png");
    Files.write(file, Arrays.copyOf(Files.readAllBytes(whole), length));
    assertThatThrownBy(() -> decode(file))
        .isInstanceOf(UserError.class)
        .hasMessageStartingWith("cannot read image '" + file + "': ")
        .hasMessageNotContaining("null");
  }

  @Test
  void namesAFileThatIsMissing() {
    Path file = folder.resolve("none.png");
    assertThatThrownBy(() -> decode(file))
        .isInstanceOf(UserError.class)
        .hasMessage("there is no image file '" + file + "'");
  }

  private static int integer(String digits) {
    return Integer.parseInt(digits.replace("_", ""));
  }

  private static byte[] decode(Path file) {
    return new ImageDecoder(SIZE).decode(file);
  }

  /** The value of each plane of an image that must be of one colour. */
  private static int[] planeValues(Path file) {
    byte[] planes = decode(file);
    int plane = planes.length / 3;
    int[] values = new int[3];
    for (int i = 0; i < planes.length; i++) {
      assertThat(planes[i]).isEqualTo(planes[i / plane * plane]);
      values[i / plane] = Byte.toUnsignedInt(planes[i]);
    }
    return values;
  }
}
