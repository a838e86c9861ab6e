package dev.tenon.sample.data;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Writes image files for tests. */
public final class TestImages {
  private TestImages() {}

  /** A PNG of one colour; missing folders are made. */
  public static Path plain(Path file, int width, int height, Color colour) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(colour);
    graphics.fillRect(0, 0, width, height);
    graphics.dispose();
    return write(file, image, "png");
  }

  /** An image in the given format. */
  public static Path write(Path file, BufferedImage image, String format) {
    try {
      Files.createDirectories(file.getParent());
      if (!ImageIO.write(image, format, file.toFile())) {
        throw new IllegalArgumentException("no writer for " + format);
      }
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reddish, greenish and bluish images in a folder each: {@code count} of every class. */
  public static Path colours(Path directory, int count) {
    for (int i = 0; i < count; i++) {
      int shade = 40 + 150 * i / count;
      plain(directory.resolve("red/" + i + ".png"), 9, 9, new Color(255, shade, shade));
      plain(directory.resolve("green/" + i + ".png"), 9, 9, new Color(shade, 255, shade));
      plain(directory.resolve("blue/" + i + ".png"), 9, 9, new Color(shade, shade, 255));
    }
    return directory;
  }
}
