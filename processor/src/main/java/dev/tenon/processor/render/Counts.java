package dev.tenon.processor.render;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeSpec;
import dev.tenon.processor.layer.Cost;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The constants that count what a network costs. */
final class Counts {
  private Counts() {}

  static void addTo(TypeSpec.Builder type, Cost cost) {
    add(
        type,
        "PARAMETERS",
        cost.parameters(),
        "All parameters, as {@code numParams()} counts them: with mean and variance of BatchNorm.");
    add(
        type,
        "TRAINABLE_PARAMETERS",
        cost.trainable(),
        "The parameters that are trained: all but mean and variance of BatchNorm.");
    add(
        type,
        "MACS",
        cost.macs(),
        "Multiply-accumulates of the convolutions and dense layers, for one example.");
  }

  /** The same constants for a network whose costs are not known: no count is negative. */
  static void addUnknownTo(TypeSpec.Builder type) {
    for (String name : List.of("PARAMETERS", "TRAINABLE_PARAMETERS", "MACS")) {
      add(type, name, -1, "Not known.");
    }
  }

  private static void add(TypeSpec.Builder type, String name, long count, String javadoc) {
    type.addField(
        FieldSpec.builder(long.class, name, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
            .addJavadoc(javadoc)
            .initializer(Literals.count(count))
            .build());
  }
}
