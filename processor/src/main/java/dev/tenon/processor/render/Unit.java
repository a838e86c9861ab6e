package dev.tenon.processor.render;

import dev.tenon.processor.plan.PlannedBlock;
import dev.tenon.processor.plan.Vertex;
import java.util.List;

/**
 * What one private method of the generated class adds to the graph.
 *
 * @param method the name of the method
 * @param block the block of the interface whose options hold
 * @param part the block that the layers belong to: the same, or one that it consists of
 * @param vertices the layers, not too many for the 64 KB of a method
 */
record Unit(String method, PlannedBlock block, PlannedBlock part, List<Vertex> vertices) {
  Unit {
    vertices = List.copyOf(vertices);
  }
}
