package dev.tenon.processor.render;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;

/**
 * A piece of an expression that knows its width. Pieces are joined as text: JavaPoet writes every
 * code block inside another by itself, and all of them twice, which for the hundreds of pieces of a
 * network takes longer than to check it.
 *
 * @param format what {@link CodeBlock} makes code of: {@code $T} for a type, {@code $S} for a
 *     string, all else spelt out
 * @param arguments the types and strings
 * @param width how wide it is on one line
 */
record Fragment(String format, List<Object> arguments, int width) {
  Fragment {
    arguments = List.copyOf(arguments);
  }

  /**
   * The format with its arguments.
   *
   * @param format with {@code $T} for a {@link TypeName}, {@code $S} for a string, whose escapes
   *     are not counted, {@code $L} for another fragment or anything that is written as it prints
   */
  static Fragment of(String format, Object... arguments) {
    Joiner joiner = new Joiner();
    int start = 0;
    for (Object argument : arguments) {
      int placeholder = format.indexOf('$', start);
      joiner
          .add(format.substring(start, placeholder))
          .add(format.charAt(placeholder + 1), argument);
      start = placeholder + 2;
    }
    return joiner.add(format.substring(start)).joined();
  }

  /** Joins fragments to one. */
  static final class Joiner {
    private final StringBuilder format = new StringBuilder();
    private final List<Object> arguments = new ArrayList<>();
    private int width;

    /** Adds text, in which a dollar sign is one of JavaPoet's. */
    Joiner add(String text) {
      format.append(text);
      width += text.length();
      return this;
    }

    Joiner add(Fragment fragment) {
      format.append(fragment.format);
      arguments.addAll(fragment.arguments);
      width += fragment.width;
      return this;
    }

    private void add(char placeholder, Object argument) {
      if (placeholder != 'L') {
        format.append('$').append(placeholder);
        arguments.add(argument);
        width += argument instanceof TypeName type ? widthOf(type) : quoted((String) argument);
      } else if (argument instanceof Fragment fragment) {
        add(fragment);
      } else {
        String text = argument.toString();
        format.append(text.replace("$", "$$"));
        width += text.length();
      }
    }

    Fragment joined() {
      return new Fragment(format.toString(), arguments, width);
    }

    CodeBlock block() {
      return CodeBlock.of(format.toString(), arguments.toArray());
    }
  }

  private static int quoted(String text) {
    return text.length() + "\"\"".length();
  }

  /** Types are imported: their packages take no room. */
  static int widthOf(TypeName type) {
    if (type instanceof ParameterizedTypeName generic) {
      int arguments = generic.typeArguments().stream().mapToInt(Fragment::widthOf).sum();
      int separators = ", ".length() * (generic.typeArguments().size() - 1);
      return widthOf(generic.rawType()) + "<>".length() + arguments + separators;
    }
    return String.join(".", ((ClassName) type).simpleNames()).length();
  }
}
