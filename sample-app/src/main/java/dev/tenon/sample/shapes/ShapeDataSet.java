package dev.tenon.sample.shapes;

import dev.tenon.sample.exit.StopSignal;
import dev.tenon.sample.files.Staged;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/**
 * The data set that {@code train} uses when none is given: pictures of ten shapes, written as PNG
 * files into {@code train/LABEL} and {@code test/LABEL}.
 *
 * @param seed the same seed gives the same pictures
 * @param trainingImages training pictures of each class
 * @param testImages test pictures of each class
 */
public record ShapeDataSet(long seed, int trainingImages, int testImages) {
  /** What {@code train} makes: 800 + 100 pictures of each class. */
  public static final ShapeDataSet DEFAULT = new ShapeDataSet(42, 800, 100);

  /** The class names, sorted. */
  public static List<String> labels() {
    return Stream.of(ShapeKind.values()).map(ShapeKind::label).sorted().toList();
  }

  /** Training and test pictures of all classes together. */
  public int size() {
    return ShapeKind.values().length * (trainingImages + testImages);
  }

  /**
   * Writes the whole data set; {@code directory} appears when it is complete, and not before.
   *
   * @param directory must not exist yet, or be empty
   * @throws IOException if a file cannot be written
   */
  public void writeTo(Path directory, StopSignal stop) throws IOException {
    try (Staged staged = Staged.directory(directory)) {
      SplittableRandom random = new SplittableRandom(seed);
      writePart(staged.path().resolve("train"), trainingImages, random, stop);
      writePart(staged.path().resolve("test"), testImages, random, stop);
      stop.check();
      staged.publish();
    }
  }

  private static void writePart(
      Path part, int imagesPerClass, SplittableRandom random, StopSignal stop) throws IOException {
    for (ShapeKind kind : ShapeKind.values()) {
      Path folder = Files.createDirectories(part.resolve(kind.label()));
      for (int i = 0; i < imagesPerClass; i++) {
        stop.check();
        Path file = folder.resolve(String.format(Locale.ROOT, "%s-%04d.png", kind.label(), i));
        ImageIO.write(new ShapePainter(random.split()).paint(kind), "png", file.toFile());
      }
    }
  }
}
