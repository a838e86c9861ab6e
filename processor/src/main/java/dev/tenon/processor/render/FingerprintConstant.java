package dev.tenon.processor.render;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeSpec;
import dev.tenon.processor.fingerprint.Fingerprint;
import dev.tenon.processor.plan.Plan;
import javax.lang.model.element.Modifier;

/** The constant by which saved weights can be told to belong to the network. */
final class FingerprintConstant {
  private FingerprintConstant() {}

  static void addTo(TypeSpec.Builder type, Plan plan) {
    add(
        type,
        "Differs between networks whose saved weights do not fit each other.",
        Fingerprint.of(plan));
  }

  /** The same constant for a network whose layers are not known. */
  static void addUnknownTo(TypeSpec.Builder type) {
    add(type, "Not known.", "");
  }

  private static void add(TypeSpec.Builder type, String javadoc, String value) {
    type.addField(
        FieldSpec.builder(
                String.class, "FINGERPRINT", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
            .addJavadoc(javadoc)
            .initializer("\n$>$>$S$<$<", value)
            .build());
  }
}
