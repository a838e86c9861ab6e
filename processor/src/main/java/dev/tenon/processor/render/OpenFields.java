package dev.tenon.processor.render;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.tenon.processor.block.DeclaredRange;
import dev.tenon.processor.model.NumberRange;
import dev.tenon.processor.open.OpenParameters;
import dev.tenon.processor.open.OpenParameters.OpenSize;
import dev.tenon.processor.open.WidthMultipliers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** The fields for what a network leaves open: what may be set, and what is. */
final class OpenFields {
  static final String CLASSES = "classes";
  static final String WIDTH = "width";

  private final OpenParameters parameters;

  OpenFields(OpenParameters parameters) {
    this.parameters = parameters;
  }

  /** {@code inputHeight}. */
  static String height(String input) {
    return input + "Height";
  }

  /** {@code inputWidth}. */
  static String width(String input) {
    return input + "Width";
  }

  /** {@code INPUT_HEIGHTS}, {@code CLASSES}: the values that the field of that name may have. */
  static String values(String field) {
    return field.equals(CLASSES) ? "CLASSES" : Identifiers.constant(field) + "S";
  }

  /** All their names. */
  List<String> names() {
    List<String> fields = new ArrayList<>();
    parameters
        .size()
        .map(open -> open.input().name())
        .ifPresent(input -> fields.addAll(List.of(height(input), width(input))));
    parameters.classes().ifPresent(classes -> fields.add(CLASSES));
    parameters.widths().ifPresent(widths -> fields.add(WIDTH));
    return fields.stream().flatMap(field -> List.of(field, values(field)).stream()).toList();
  }

  /** Before any field that may refer to them. */
  void addTo(TypeSpec.Builder type) {
    parameters.size().ifPresent(open -> addSize(type, open));
    parameters.classes().ifPresent(classes -> addNumber(type, CLASSES, classes));
    parameters.widths().ifPresent(widths -> addWidths(type, widths));
  }

  private static void addSize(TypeSpec.Builder type, OpenSize open) {
    addNumber(type, height(open.input().name()), open.size().height());
    addNumber(type, width(open.input().name()), open.size().width());
  }

  private static void addNumber(TypeSpec.Builder type, String name, DeclaredRange declared) {
    type.addField(constant(RuntimeTypes.INT_RANGE, values(name), range(declared.range())));
    type.addField(
        variable(TypeName.INT, name, CodeBlock.of("$L", Literals.size(declared.usual()))));
  }

  private static CodeBlock range(NumberRange range) {
    CodeBlock ends =
        CodeBlock.of("$T.between($L, $L)", RuntimeTypes.INT_RANGE, range.least(), range.most());
    if (range.multipleOf() == 1) {
      return ends;
    }
    return range.remainder() == 0
        ? CodeBlock.of("$L.multiplesOf($L)", ends, range.multipleOf())
        : CodeBlock.of("$L.multiplesOf($L, $L)", ends, range.multipleOf(), range.remainder());
  }

  private static void addWidths(TypeSpec.Builder type, WidthMultipliers widths) {
    String values = widths.values().stream().map(Literals::real).collect(Collectors.joining(", "));
    type.addField(
        constant(
            RuntimeTypes.WIDTH_MULTIPLIERS,
            values(WIDTH),
            CodeBlock.of(
                "\n$>$>$T.of($L, $L)$<$<",
                RuntimeTypes.WIDTH_MULTIPLIERS,
                widths.divisor(),
                values)));
    type.addField(
        variable(RuntimeTypes.WIDTH_MULTIPLIER, WIDTH, CodeBlock.of("$L.one()", values(WIDTH))));
  }

  private static FieldSpec constant(TypeName type, String name, CodeBlock value) {
    return FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer(value)
        .build();
  }

  private static FieldSpec variable(TypeName type, String name, CodeBlock value) {
    return FieldSpec.builder(type, name, Modifier.PRIVATE).initializer(value).build();
  }
}
