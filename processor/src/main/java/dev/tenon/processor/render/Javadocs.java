package dev.tenon.processor.render;

import com.palantir.javapoet.CodeBlock;
import dev.tenon.processor.block.Wire;
import dev.tenon.processor.layer.Cost;
import dev.tenon.processor.model.AnnotationDecl;
import dev.tenon.processor.model.BlockDecl;
import dev.tenon.processor.plan.PlannedBlock;
import dev.tenon.processor.text.Thousands;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What Javadoc says about blocks. */
final class Javadocs {
  private Javadocs() {}

  /** {@code @VggBlock(filters = 64, convs = 2)}: 3×224×224 → 64×112×112. */
  static String declaration(PlannedBlock block) {
    return code(block.decl()) + ": " + shapes(block) + ".";
  }

  /** 3×224×224 → 64×112×112. */
  static String shapes(PlannedBlock block) {
    return block.inputs().stream()
        .map(Javadocs::shape)
        .collect(Collectors.joining(" and ", "", " → " + shape(block.output())));
  }

  private static String shape(Wire wire) {
    return wire.shape().toString();
  }

  /** 38,720 parameters and 1,936,392,192 MACs; empty for what costs neither. */
  static String cost(Cost cost) {
    List<String> counts = new ArrayList<>();
    if (cost.parameters() > 0) {
      counts.add(Thousands.of(cost.parameters()) + " parameters");
    }
    if (cost.macs() > 0) {
      counts.add(Thousands.of(cost.macs()) + " MACs");
    }
    return String.join(" and ", counts);
  }

  /**
   * What the user wrote, as code. A string in an annotation may hold what ends a comment or a tag;
   * then only the name of the annotation is safe to repeat.
   */
  static String code(BlockDecl decl) {
    if (decl.body() instanceof AnnotationDecl annotation) {
      String source = annotation.toString();
      return "{@code " + (isSafe(source) ? source : "@" + decl.typeName()) + "}";
    }
    return "{@code " + decl.typeName() + "}";
  }

  private static boolean isSafe(String source) {
    return source.indexOf('\\') < 0
        && source.chars().noneMatch(Character::isISOControl)
        && !source.contains("*/")
        && isBalanced(source);
  }

  private static boolean isBalanced(String source) {
    int open = 0;
    for (int i = 0; i < source.length() && open >= 0; i++) {
      open += source.charAt(i) == '{' ? 1 : source.charAt(i) == '}' ? -1 : 0;
    }
    return open == 0;
  }

  /** A paragraph, filled so that no line of its comment is too long. */
  static CodeBlock paragraph(String text, int indent) {
    int width = Expression.COLUMNS - indent - " * ".length();
    StringBuilder filled = new StringBuilder();
    int column = 0;
    for (String word : text.split(" ", -1)) {
      if (column > 0 && column + 1 + word.length() > width) {
        filled.append('\n');
        column = 0;
      } else if (column > 0) {
        filled.append(' ');
        column++;
      }
      filled.append(word);
      column += word.length();
    }
    return CodeBlock.of("$L", filled);
  }
}
