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
 * block without weights is one method whatever it consists of, since its options, if anything, put
 * a dropout in front of all of it.
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
        units.add(block, block, block.vertices().toList());
      } else {
        units.addParts(block, block);
      }
    }
    return units.units;
  }

  private void addParts(PlannedBlock block, PlannedBlock part) {
    part.parts().forEach(inner -> addParts(block, inner));
    for (int from = 0; from < part.own().size(); from += LAYERS_PER_METHOD) {
      int to = Math.min(from + LAYERS_PER_METHOD, part.own().size());
      add(block, part, part.own().subList(from, to));
    }
  }

  private void add(PlannedBlock block, PlannedBlock part, List<Vertex> vertices) {
    units.add(new Unit(methodName(part), block, part, vertices));
  }

  private String methodName(PlannedBlock part) {
    return names.of(
        Arrays.stream(part.path().split("/"))
            .map(Identifiers::typeName)
            .collect(Collectors.joining("", "declare", "")));
  }
}
