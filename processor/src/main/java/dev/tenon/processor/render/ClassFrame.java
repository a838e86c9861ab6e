package dev.tenon.processor.render;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.tenon.processor.model.NetworkDecl;
import javax.annotation.processing.Generated;
import javax.lang.model.element.Modifier;

/** What the builder of a network and the skeleton of one with errors have in common. */
final class ClassFrame {
  private static final String GENERATOR = "dev.tenon.processor.NetworkProcessor";

  private ClassFrame() {}

  /**
   * A class with a constructor, {@code create()} and {@code self()}.
   *
   * @param constructor what the constructor does after it called that of the superclass
   */
  static TypeSpec.Builder of(NetworkDecl network, CodeBlock javadoc, CodeBlock constructor) {
    ClassName name = BuilderName.of(network);
    TypeSpec.Builder type =
        TypeSpec.classBuilder(name)
            .addJavadoc(javadoc)
            .addAnnotation(
                AnnotationSpec.builder(Generated.class).addMember("value", "$S", GENERATOR).build())
            .superclass(ParameterizedTypeName.get(RuntimeTypes.NETWORK_BUILDER, name))
            .addMethod(constructor(constructor))
            .addMethod(create(name))
            .addMethod(self(name));
    // What the Javadoc links to, whatever else has that name.
    type.alwaysQualify(network.nesting().get(0));
    if (network.isPublic()) {
      type.addModifiers(Modifier.PUBLIC);
    }
    return type.addModifiers(Modifier.FINAL);
  }

  private static MethodSpec constructor(CodeBlock body) {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PRIVATE)
        .addStatement("super($S)", ProcessorVersion.CURRENT)
        .addCode(body)
        .build();
  }

  private static MethodSpec create(ClassName name) {
    return MethodSpec.methodBuilder("create")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addJavadoc(
            "A builder with Deeplearning4j's defaults: Xavier initialisation, SGD, no regularisation.")
        .returns(name)
        .addStatement("return new $T()", name)
        .build();
  }

  private static MethodSpec self(ClassName name) {
    return MethodSpec.methodBuilder("self")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .returns(name)
        .addStatement("return this")
        .build();
  }
}
