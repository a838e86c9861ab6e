package dev.tenon.sample.shapes;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.image.BufferedImage;
import java.util.random.RandomGenerator;

/**
 * Paints one picture of one shape. Everything but the outline varies (place, size, angle, slant,
 * colours, background, distractors), so that the outline is the only thing a network can learn
 * from.
 */
final class ShapePainter {
  /** Width and height in pixels; larger than the networks' input, so that loading resizes. */
  static final int SIZE = 64;

  private static final int LEAST_CONTRAST = 80;
  private static final double MOST_TURN = Math.PI / 6;

  private final RandomGenerator random;

  ShapePainter(RandomGenerator random) {
    this.random = random;
  }

  BufferedImage paint(ShapeKind kind) {
    BufferedImage image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    try {
      graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      Palette palette = palette();
      graphics.setPaint(gradient(palette.near, palette.far));
      graphics.fillRect(0, 0, SIZE, SIZE);
      paintDistractors(graphics, random.nextInt(3, 7));
      graphics.setPaint(gradient(palette.ink, mix(palette.ink, colour(), 0.2)));
      graphics.fill(placement().createTransformedShape(kind.outline()));
    } finally {
      graphics.dispose();
    }
    addNoise(image, random.nextDouble(3, 12));
    return image;
  }

  private AffineTransform placement() {
    double radius = SIZE * random.nextDouble(0.27, 0.45);
    double slack = Math.max(0, SIZE / 2.0 - radius);
    AffineTransform transform =
        AffineTransform.getTranslateInstance(
            SIZE / 2.0 + random.nextDouble(-slack, slack),
            SIZE / 2.0 + random.nextDouble(-slack, slack));
    transform.rotate(random.nextDouble(-MOST_TURN, MOST_TURN));
    transform.scale(radius, radius * random.nextDouble(0.8, 1));
    transform.shear(random.nextDouble(-0.15, 0.15), 0);
    return transform;
  }

  /** Strokes and dots behind the shape: edges that belong to no class. */
  private void paintDistractors(Graphics2D graphics, int count) {
    for (int i = 0; i < count; i++) {
      graphics.setPaint(colour());
      if (random.nextBoolean()) {
        double diameter = random.nextDouble(2, 7);
        graphics.fill(new Ellipse2D.Double(coordinate(), coordinate(), diameter, diameter));
      } else {
        graphics.setStroke(new BasicStroke((float) random.nextDouble(1, 2.5)));
        double x = coordinate();
        double y = coordinate();
        graphics.draw(
            new Line2D.Double(
                x, y, x + random.nextDouble(-30, 30), y + random.nextDouble(-30, 30)));
      }
    }
  }

  private Paint gradient(Color from, Color to) {
    return new GradientPaint(
        (float) coordinate(),
        (float) coordinate(),
        from,
        (float) coordinate(),
        (float) coordinate(),
        to);
  }

  private double coordinate() {
    return random.nextDouble(SIZE);
  }

  private Color colour() {
    return new Color(random.nextInt(256), random.nextInt(256), random.nextInt(256));
  }

  /** Draws colours until the shape stands out from both ends of its background. */
  private Palette palette() {
    Palette palette;
    do {
      Color near = colour();
      palette = new Palette(near, mix(near, colour(), random.nextDouble()), colour());
    } while (contrast(palette.ink, palette.near) < LEAST_CONTRAST
        || contrast(palette.ink, palette.far) < LEAST_CONTRAST);
    return palette;
  }

  private static double contrast(Color a, Color b) {
    return Math.abs(luminance(a) - luminance(b));
  }

  /** Rec. 601, 0…255. */
  private static double luminance(Color colour) {
    return 0.299 * colour.getRed() + 0.587 * colour.getGreen() + 0.114 * colour.getBlue();
  }

  private static Color mix(Color from, Color to, double share) {
    return new Color(
        (int) (from.getRed() + share * (to.getRed() - from.getRed())),
        (int) (from.getGreen() + share * (to.getGreen() - from.getGreen())),
        (int) (from.getBlue() + share * (to.getBlue() - from.getBlue())));
  }

  private void addNoise(BufferedImage image, double deviation) {
    for (int y = 0; y < SIZE; y++) {
      for (int x = 0; x < SIZE; x++) {
        int rgb = image.getRGB(x, y);
        int red = noisy(rgb >> 16 & 0xFF, deviation);
        int green = noisy(rgb >> 8 & 0xFF, deviation);
        int blue = noisy(rgb & 0xFF, deviation);
        image.setRGB(x, y, red << 16 | green << 8 | blue);
      }
    }
  }

  private int noisy(int value, double deviation) {
    return Math.max(0, Math.min(255, (int) Math.round(random.nextGaussian(value, deviation))));
  }

  private record Palette(Color near, Color far, Color ink) {}
}
