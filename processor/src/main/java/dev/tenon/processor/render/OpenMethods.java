package dev.tenon.processor.render;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.tenon.processor.block.DeclaredRange;
import dev.tenon.processor.model.BlockDecl;
import dev.tenon.processor.model.NetworkDecl;
import dev.tenon.processor.model.NumberRange;
import dev.tenon.processor.open.OpenParameters;
import dev.tenon.processor.open.OpenParameters.OpenSize;
import dev.tenon.processor.open.WidthMultipliers;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** The methods that set what a network leaves open. */
final class OpenMethods {
  private final ClassName builder;

  OpenMethods(NetworkDecl network) {
    this.builder = BuilderName.of(network);
  }

  void addTo(TypeSpec.Builder type, OpenParameters parameters) {
    parameters.size().ifPresent(open -> type.addMethod(size(open)));
    parameters.classes().ifPresent(classes -> type.addMethod(classes(classes)));
    parameters.widths().ifPresent(widths -> type.addMethod(widths(widths)));
  }

  /** The same methods with another body, for a network that may declare them wrongly. */
  void addTo(TypeSpec.Builder type, NetworkDecl network, String javadoc, CodeBlock body) {
    CodeBlock text = Javadocs.paragraph(javadoc, 2);
    OpenParameters.openInputs(network)
        .findFirst()
        .ifPresent(input -> type.addMethod(size(input, text, body)));
    if (OpenParameters.anyOpenClasses(network)) {
      type.addMethod(classes(text, body));
    }
    if (network.widths().isPresent()) {
      type.addMethod(widths(text, body));
    }
  }

  private MethodSpec size(OpenSize open) {
    String input = open.input().name();
    String values =
        open.size().heights().equals(open.size().widths())
            ? "height and width each " + words(open.size().heights())
            : "a height %s and a width %s"
                .formatted(words(open.size().heights()), words(open.size().widths()));
    return size(
        open.input(),
        javadoc(
            "Sets the size of {@code %s}, %s unless set: %s."
                .formatted(input, open.size().usual(), values)),
        CodeBlock.join(
            List.of(
                assignment(OpenFields.height(input), "height", input + "Size height"),
                assignment(OpenFields.width(input), "width", input + "Size width"),
                returnThis()),
            ""));
  }

  private MethodSpec size(BlockDecl input, CodeBlock javadoc, CodeBlock body) {
    return method(input.name() + "Size", javadoc)
        .addParameter(TypeName.INT, "height")
        .addParameter(TypeName.INT, "width")
        .addCode(body)
        .build();
  }

  private MethodSpec classes(DeclaredRange classes) {
    return classes(
        javadoc(
            "Sets the number of classes, %s unless set: %s."
                .formatted(classes.usual(), words(classes.range()))),
        CodeBlock.join(
            List.of(
                assignment("this." + OpenFields.CLASSES, OpenFields.CLASSES, "classes"),
                returnThis()),
            ""));
  }

  private MethodSpec classes(CodeBlock javadoc, CodeBlock body) {
    return method("classes", javadoc)
        .addParameter(TypeName.INT, OpenFields.CLASSES)
        .addCode(body)
        .build();
  }

  private MethodSpec widths(WidthMultipliers widths) {
    String values = widths.values().stream().map(Literals::real).collect(Collectors.joining(", "));
    return widths(
        javadoc("Sets the width multiplier, 1 unless set: one of %s.".formatted(values)),
        CodeBlock.join(
            List.of(
                assignment("this." + OpenFields.WIDTH, OpenFields.WIDTH, "width"), returnThis()),
            ""));
  }

  private MethodSpec widths(CodeBlock javadoc, CodeBlock body) {
    return method("width", javadoc)
        .addParameter(TypeName.DOUBLE, OpenFields.WIDTH)
        .addCode(body)
        .build();
  }

  private MethodSpec.Builder method(String name, CodeBlock javadoc) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PUBLIC)
        .addJavadoc(javadoc)
        .returns(builder);
  }

  private CodeBlock assignment(String field, String parameter, String setting) {
    String name = field.substring(field.lastIndexOf('.') + 1);
    return CodeBlock.builder()
        .addStatement(
            "$L = $L.require($S, $L)",
            field,
            OpenFields.values(name),
            builder.simpleName() + ": " + setting,
            parameter)
        .build();
  }

  private static CodeBlock returnThis() {
    return CodeBlock.of("return this;\n");
  }

  private static CodeBlock javadoc(String text) {
    return CodeBlock.of(
        "$L\n\n@throws IllegalArgumentException if the compiler has not checked the network for it\n",
        Javadocs.paragraph(text, 2));
  }

  private static String words(NumberRange range) {
    String ends = "from %s to %s".formatted(range.first(), range.last());
    if (range.multipleOf() == 1) {
      return ends;
    }
    String plus = range.remainder() == 0 ? "" : range.remainder() + " more than ";
    return "%s, %sa multiple of %s".formatted(ends, plus, range.multipleOf());
  }
}
