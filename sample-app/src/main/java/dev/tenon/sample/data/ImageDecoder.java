package dev.tenon.sample.data;

import dev.tenon.sample.exit.UserError;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Reads any image file that {@link javax.imageio.ImageIO} knows as the planes of a network's input.
 */
public final class ImageDecoder {
  private final ImageSize size;

  public ImageDecoder(ImageSize size) {
    this.size = size;
  }

  /**
   * Reads, flattens on white and stretches an image.
   *
   * @return 3×height×width unsigned bytes: the red plane row by row, then green, then blue
   * @throws UserError naming the file, if it is missing or not a readable image
   */
  public byte[] decode(Path file) {
    BufferedImage image = read(file);
    while (image.getWidth() >= 2 * size.width() && image.getHeight() >= 2 * size.height()) {
      // Bilinear sampling looks at 2×2 pixels, so a larger step would skip pixels and alias.
      image = draw(image, image.getWidth() / 2, image.getHeight() / 2);
    }
    return planes(draw(image, size.width(), size.height()));
  }

  private BufferedImage read(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new UserError("there is no image file '" + file + "'");
    }
    Optional<BufferedImage> image;
    try {
      image = new BoundedReader(size).read(file);
    } catch (IOException | RuntimeException e) {
      // The readers of the JDK answer damaged files with almost any unchecked exception.
      throw new UserError("cannot read image '" + file + "': " + e.getMessage(), e);
    }
    return image.orElseThrow(
        () -> new UserError("cannot read image '" + file + "': not in a known image format"));
  }

  private static BufferedImage draw(BufferedImage image, int width, int height) {
    BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = drawn.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.drawImage(image, 0, 0, width, height, Color.WHITE, null);
    graphics.dispose();
    return drawn;
  }

  private byte[] planes(BufferedImage image) {
    int plane = size.height() * size.width();
    byte[] planes = new byte[size.values()];
    int[] pixels = image.getRGB(0, 0, size.width(), size.height(), null, 0, size.width());
    for (int i = 0; i < plane; i++) {
      planes[i] = (byte) (pixels[i] >> 16);
      planes[plane + i] = (byte) (pixels[i] >> 8);
      planes[2 * plane + i] = (byte) pixels[i];
    }
    return planes;
  }
}
