package dev.tenon.processor.render;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeSpec;
import dev.tenon.processor.summary.Summary;
import dev.tenon.processor.summary.SummaryText;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The summary table, as a text block that reads in the source as it prints. */
final class SummaryConstant {
  /** A string constant holds 65,535 bytes; a character takes at most three. */
  private static final int CHARACTERS_PER_CONSTANT = 20_000;

  private SummaryConstant() {}

  static void addTo(TypeSpec.Builder type, Summary summary) {
    List<String> lines = SummaryText.lines(summary);
    List<CodeBlock> parts =
        Groups.of(lines, String::length, CHARACTERS_PER_CONSTANT).stream()
            .map(part -> CodeBlock.of("\"\"\"\n$L\n\"\"\"", String.join("\n", part)))
            .toList();
    CodeBlock value = parts.size() == 1 ? parts.get(0) : joined(parts);
    add(
        type,
        "The network as a table, one row for each block.",
        CodeBlock.of("\n$>$>$L$<$<", value));
  }

  /** The constant of a network that has no summary, but something to say in its place. */
  static void addTo(TypeSpec.Builder type, String message) {
    add(type, "Not known.", CodeBlock.of("$S", message));
  }

  private static void add(TypeSpec.Builder type, String javadoc, CodeBlock value) {
    type.addField(
        FieldSpec.builder(String.class, "SUMMARY", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
            .addJavadoc(javadoc)
            .initializer(value)
            .build());
  }

  /** Not a constant expression: the compiler would join the parts to a constant too long. */
  private static CodeBlock joined(List<CodeBlock> parts) {
    return CodeBlock.of(
        "$T.join(\n$>$>$S,\n$L)$<$<", String.class, "", CodeBlock.join(parts, ",\n"));
  }
}
