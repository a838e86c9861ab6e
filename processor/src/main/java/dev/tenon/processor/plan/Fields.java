package dev.tenon.processor.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The receptive field of everything that is planned so far, by vertex; of an input, a pixel. */
final class Fields {
  private final Map<String, ReceptiveField> fields = new HashMap<>();
  private final Map<String, ReceptiveField> earlier;

  /**
   * @param earlier the fields of vertices that are taken over from an earlier plan
   */
  Fields(Map<String, ReceptiveField> earlier) {
    this.earlier = earlier;
  }

  void put(String vertex, ReceptiveField field) {
    fields.put(vertex, field);
  }

  List<ReceptiveField> of(List<String> vertices) {
    return vertices.stream().map(this::of).toList();
  }

  private ReceptiveField of(String vertex) {
    ReceptiveField field = fields.get(vertex);
    return field == null ? earlier.getOrDefault(vertex, ReceptiveField.PIXEL) : field;
  }
}
