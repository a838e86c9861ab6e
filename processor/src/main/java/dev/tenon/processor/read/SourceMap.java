package dev.tenon.processor.read;

import dev.tenon.processor.model.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Element;

/** Where the origins of one declaration are in the user's source. */
public final class SourceMap {
  private final List<Position> positions = new ArrayList<>();

  Origin add(Position position) {
    positions.add(position);
    return new Origin(positions.size() - 1);
  }

  /** Whatever has a place. */
  Stream<Element> elements() {
    return List.copyOf(positions).stream().map(Position::element).distinct();
  }

  /**
   * The place that the reader gave this origin.
   *
   * @throws IndexOutOfBoundsException for an origin of another declaration
   */
  public Position position(Origin origin) {
    return positions.get(origin.id());
  }
}
