package dev.tenon.sample.data;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
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

  /** A white PNG of a bit for each pixel, which is never in memory as a whole. */
  public static Path white(Path file, int width, int height) {
    try (DataOutputStream png =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      png.writeLong(0x89504E470D0A1A0AL);
      ByteBuffer header = ByteBuffer.allocate(13);
      header.putInt(width).putInt(height).put((byte) 1);
      chunk(png, "IHDR", header.array());
      chunk(png, "IDAT", deflated(width, height));
      chunk(png, "IEND", new byte[0]);
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A byte for the filter of each row, none, and a bit for each pixel. */
  private static byte[] deflated(int width, int height) throws IOException {
    byte[] row = new byte[1 + (width + 7) / 8];
    Arrays.fill(row, 1, row.length, (byte) 0xFF);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflater =
        new DeflaterOutputStream(bytes, new Deflater(Deflater.BEST_SPEED))) {
      for (int y = 0; y < height; y++) {
        deflater.write(row);
      }
    }
    return bytes.toByteArray();
  }

  private static void chunk(DataOutputStream png, String type, byte[] data) throws IOException {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 checksum = new CRC32();
    checksum.update(name);
    checksum.update(data);
    png.writeInt(data.length);
    png.write(name);
    png.write(data);
    png.writeInt((int) checksum.getValue());
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
