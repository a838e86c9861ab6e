package dev.tenon.processor.render;

import dev.tenon.processor.plan.Plan;
import dev.tenon.processor.plan.PlannedBlock;
import dev.tenon.processor.plan.Vertex;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Divides the layers of a network among methods: one for each block that consists of layers. A
 * block without weights is one whatever it consists of, since its options, if anything, put a
 * dropout in front of all of it. What is too long for a method goes into several.
 */
final class Units {
  /** A layer compiles to some 100 bytes; a method must stay below 65,536. */
  private static final int LAYERS_PER_METHOD = 100;

  private final UniqueNames names = new UniqueNames();
  private final List<Unit> units = new ArrayList<>();

  private Units() {}

  /** The methods in the order they have to be called. */
  static List<Unit> of(Plan plan) {
    Units units = new Units();
    for (PlannedBlock block : plan.blocks()) {
      if (OptionsType.of(block) == OptionsType.LAYER) {
        units.addInTurn(block, block, block.vertices().toList());
      } else {
        units.addParts(block, block);
      }
    }
    return units.units;
  }

  private void addParts(PlannedBlock block, PlannedBlock part) {
    part.parts().forEach(inner -> addParts(block, inner));
    addInTurn(block, part, part.own());
  }

  private void addInTurn(PlannedBlock block, PlannedBlock part, List<Vertex> vertices) {
    for (int from = 0; from < vertices.size(); from += LAYERS_PER_METHOD) {
      int to = Math.min(from + LAYERS_PER_METHOD, vertices.size());
      units.add(new Unit(methodName(part), block, part, vertices.subList(from, to)));
    }
  }

  private String methodName(PlannedBlock part) {
    return names.of(
        Arrays.stream(part.path().split("/"))
            .map(Identifiers::typeName)
            .collect(Collectors.joining("", "declare", "")));
  }
}
