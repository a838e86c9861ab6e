package dev.tenon.report.svg;

import dev.tenon.report.layout.Point;
import dev.tenon.report.markup.Markup;
import java.util.List;

/** The path of a wire, with rounded corners. */
final class Route {
  private static final double RADIUS = 6;

  private Route() {}

  /** As the attribute {@code d} of a path. */
  static String path(List<Point> points) {
    StringBuilder path = new StringBuilder("M").append(text(points.get(0)));
    for (int i = 1; i < points.size() - 1; i++) {
      Point corner = points.get(i);
      double radius =
          Math.min(
              RADIUS,
              Math.min(
                  distance(points.get(i - 1), corner) / 2,
                  distance(corner, points.get(i + 1)) / 2));
      path.append('L').append(text(towards(corner, points.get(i - 1), radius)));
      path.append('Q').append(text(corner)).append(' ');
      path.append(text(towards(corner, points.get(i + 1), radius)));
    }
    return path.append('L').append(text(points.get(points.size() - 1))).toString();
  }

  private static String text(Point point) {
    return Markup.number(point.x()) + "," + Markup.number(point.y());
  }

  private static double distance(Point one, Point other) {
    return Math.abs(one.x() - other.x()) + Math.abs(one.y() - other.y());
  }

  /** The lines are horizontal or vertical. */
  private static Point towards(Point from, Point to, double distance) {
    return new Point(
        from.x() + Math.signum(to.x() - from.x()) * distance,
        from.y() + Math.signum(to.y() - from.y()) * distance);
  }
}
