package dev.tenon.sample.data;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;

/**
 * Reads image files as {@link ImageIO} does, but not more pixels than memory is for: of a huge
 * image, only those of every n-th column and row. That looks the same once it is shrunk further,
 * except where the image itself repeats every few pixels.
 *
 * @param needed the size that must remain
 */
record BoundedReader(ImageSize needed) {
  /** 64 MB as 32-bit pixels. */
  private static final int MOST_PIXELS = 1 << 24;

  /** The image, if it is in a known format. */
  Optional<BufferedImage> read(Path file) throws IOException {
    try (ImageInputStream stream = new FileImageInputStream(file.toFile())) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
      return readers.hasNext() ? Optional.of(read(stream, readers.next())) : Optional.empty();
    }
  }

  private BufferedImage read(ImageInputStream stream, ImageReader reader) throws IOException {
    try {
      reader.setInput(stream, true, true);
      ImageReadParam parameters = reader.getDefaultReadParam();
      int step = step(reader.getWidth(0), reader.getHeight(0));
      parameters.setSourceSubsampling(step, step, 0, 0);
      return reader.read(0, parameters);
    } finally {
      reader.dispose();
    }
  }

  /** How far apart the pixels are that are read, in an image of this size. */
  int step(int width, int height) {
    double excess = (double) width * height / MOST_PIXELS;
    int most = Math.min(width / needed.width(), height / needed.height());
    return Math.max(1, Math.min((int) Math.ceil(Math.sqrt(excess)), most));
  }
}
