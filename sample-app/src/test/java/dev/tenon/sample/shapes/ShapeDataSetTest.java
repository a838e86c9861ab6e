package dev.tenon.sample.shapes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.sample.exit.StopSignal;
import dev.tenon.sample.exit.StoppedException;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShapeDataSetTest {
  @TempDir private Path folder;

  @Test
  void hasAFolderForEachClassInBothParts() throws IOException {
    Path directory = write("shapes", 1);
    for (String label : ShapeDataSet.labels()) {
      assertThat(directory.resolve("train").resolve(label).toFile().list()).hasSize(3);
      assertThat(directory.resolve("test").resolve(label).toFile().list()).hasSize(2);
    }
    assertThat(contents(directory)).hasSize(new ShapeDataSet(1, 3, 2).size());
  }

  @Test
  void isTheSameForTheSameSeed() throws IOException {
    assertThat(contents(write("one", 1))).isEqualTo(contents(write("same", 1)));
  }

  @Test
  void isAnotherForAnotherSeed() throws IOException {
    assertThat(contents(write("one", 1)).values())
        .doesNotContainAnyElementsOf(contents(write("other", 2)).values());
  }

  @Test
  void repeatsNoPicture() throws IOException {
    assertThat(contents(write("shapes", 1)).values()).doesNotHaveDuplicates();
  }

  @Test
  void holdsColourPictures() throws IOException {
    BufferedImage image =
        ImageIO.read(write("shapes", 1).resolve("train/star/star-0000.png").toFile());
    assertThat(image.getWidth()).isEqualTo(ShapePainter.SIZE);
    assertThat(image.getHeight()).isEqualTo(ShapePainter.SIZE);
    assertThat(image.getRaster().getNumBands()).isEqualTo(3);
  }

  @Test
  void leavesNothingWhenStopped() {
    StopSignal stop = new StopSignal();
    stop.request();
    assertThatThrownBy(() -> new ShapeDataSet(1, 3, 2).writeTo(folder.resolve("shapes"), stop))
        .isInstanceOf(StoppedException.class);
    assertThat(folder).isEmptyDirectory();
  }

  private Path write(String name, long seed) throws IOException {
    Path directory = folder.resolve(name);
    new ShapeDataSet(seed, 3, 2).writeTo(directory, new StopSignal());
    return directory;
  }

  private static Map<String, String> contents(Path directory) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        contents.put(directory.relativize(file).toString(), hex(Files.readAllBytes(file)));
      }
    }
    return contents;
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }
}
