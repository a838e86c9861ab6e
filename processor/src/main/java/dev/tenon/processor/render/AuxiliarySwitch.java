package dev.tenon.processor.render;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.tenon.processor.plan.AuxiliaryHeads;
import javax.lang.model.element.Modifier;

/**
 * What the builder of a network with auxiliary heads has more than others: the method that leaves
 * them out, the field that remembers it, and the counts of what is left.
 */
final class AuxiliarySwitch {
  /** The field that tells whether the heads are part of the graph. */
  static final String FIELD = "auxiliaryHeads";

  private static final String COUNTS = "WithoutAuxiliaryHeads";

  private AuxiliarySwitch() {}

  /** Adds it all, if there are such heads. */
  static void addTo(TypeSpec.Builder type, ClassName builder, AuxiliaryHeads heads) {
    if (heads.exist()) {
      type.addField(
          FieldSpec.builder(boolean.class, FIELD, Modifier.PRIVATE).initializer("true").build());
      CodeBlock body =
          CodeBlock.builder().addStatement("$N = false", FIELD).addStatement("return this").build();
      type.addMethod(method(builder, javadoc(heads), body));
      TypeSpec.Builder counts = counts();
      Counts.addTo(counts, heads.costWithout());
      type.addType(counts.build());
    }
  }

  /** Adds what stands for it in a network with errors. */
  static void addUnknownTo(TypeSpec.Builder type, ClassName builder, CodeBlock body) {
    type.addMethod(method(builder, "Throws until the errors are mended.", body));
    TypeSpec.Builder counts = counts();
    Counts.addUnknownTo(counts);
    type.addType(counts.build());
  }

  private static MethodSpec method(ClassName builder, String javadoc, CodeBlock body) {
    return MethodSpec.methodBuilder("withoutAuxiliaryHeads")
        .addModifiers(Modifier.PUBLIC)
        .addJavadoc(Javadocs.paragraph(javadoc, 2))
        .returns(builder)
        .addCode(body)
        .build();
  }

  private static String javadoc(AuxiliaryHeads heads) {
    return "Leaves out %s, for inference, and all that serves nothing else: %s remain."
        .formatted(String.join(" and ", heads.names()), Javadocs.cost(heads.costWithout()));
  }

  private static TypeSpec.Builder counts() {
    return TypeSpec.classBuilder(COUNTS)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .addJavadoc("What the network costs after {@link #withoutAuxiliaryHeads}.")
        .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
  }
}
