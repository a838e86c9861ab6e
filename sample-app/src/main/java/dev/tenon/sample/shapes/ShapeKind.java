package dev.tenon.sample.shapes;

import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Locale;

/** The classes of the default data set: outlines that touch the circle of radius 1 around 0. */
enum ShapeKind {
  ARROW,
  CIRCLE,
  CRESCENT,
  CROSS,
  DROP,
  HEART,
  RING,
  SQUARE,
  STAR,
  TRIANGLE;

  Shape outline() {
    return switch (this) {
      case ARROW ->
          polygon(0, -1, 0.75, -0.1, 0.28, -0.1, 0.28, 0.95, -0.28, 0.95, -0.28, -0.1, -0.75, -0.1);
      case CIRCLE -> disc(0, 0, 1);
      case CRESCENT -> minus(disc(0, 0, 1), disc(0.5, 0, 0.8));
      case CROSS -> plus(bar(0.97, 0.26), bar(0.26, 0.97));
      case DROP -> plus(disc(0, 0.35, 0.65), polygon(0, -1, 0.58, 0.06, -0.58, 0.06));
      case HEART -> heart();
      case RING -> minus(disc(0, 0, 1), disc(0, 0, 0.55));
      case SQUARE -> bar(0.75, 0.75);
      case STAR -> star(5, 0.42);
      case TRIANGLE -> polygon(0, -1, 0.87, 0.5, -0.87, 0.5);
    };
  }

  /** The name of the folder that holds this class. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static Area disc(double x, double y, double radius) {
    return new Area(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
  }

  private static Area bar(double halfWidth, double halfHeight) {
    return new Area(new Rectangle2D.Double(-halfWidth, -halfHeight, 2 * halfWidth, 2 * halfHeight));
  }

  private static Area polygon(double... xy) {
    Path2D path = new Path2D.Double();
    path.moveTo(xy[0], xy[1]);
    for (int i = 2; i < xy.length; i += 2) {
      path.lineTo(xy[i], xy[i + 1]);
    }
    path.closePath();
    return new Area(path);
  }

  private static Area star(int points, double innerRadius) {
    double[] xy = new double[4 * points];
    for (int i = 0; i < 2 * points; i++) {
      double radius = i % 2 == 0 ? 1 : innerRadius;
      xy[2 * i] = radius * Math.sin(Math.PI * i / points);
      xy[2 * i + 1] = -radius * Math.cos(Math.PI * i / points);
    }
    return polygon(xy);
  }

  private static Shape heart() {
    Path2D path = new Path2D.Double();
    path.moveTo(0, 0.95);
    path.curveTo(-1.5, -0.1, -0.85, -1.25, 0, -0.5);
    path.curveTo(0.85, -1.25, 1.5, -0.1, 0, 0.95);
    path.closePath();
    return path;
  }

  private static Area plus(Area area, Area other) {
    area.add(other);
    return area;
  }

  private static Area minus(Area area, Area other) {
    area.subtract(other);
    return area;
  }
}
