package dev.tenon.processor.render;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * An expression that breaks over lines as google-java-format breaks it: on one line if it fits,
 * else after the opening parenthesis of a call, or before every dot of a chain.
 */
sealed interface Expression {
  /** The longest line of generated code. */
  int COLUMNS = 100;

  /** What a line is indented by that continues another. */
  int CONTINUATION = 4;

  /** The expression on one line. */
  CodeBlock flat();

  /**
   * The expression, broken where it has to be.
   *
   * @param indent the column where its line begins
   * @param before how much stands before it on that line
   * @param after how much has to follow it on its last line
   */
  default CodeBlock laidOut(int indent, int before, int after) {
    return indent + before + width() + after <= COLUMNS ? flat() : broken(indent, after);
  }

  /**
   * The expression as what a variable is set to: on a line of its own where that line is too short.
   *
   * @param indent the column where the line of the variable begins
   * @param before how much stands on that line before the expression
   */
  default CodeBlock assigned(int indent, int before) {
    return indent + before + width() + 1 <= COLUMNS
        ? flat()
        : CodeBlock.of("\n$>$>$L$<$<", laidOut(indent + CONTINUATION, 0, 1));
  }

  /** The expression on as many lines as it has places to break. */
  CodeBlock broken(int indent, int after);

  /** How wide it is on one line; types are imported, so their packages do not count. */
  default int width() {
    return PACKAGES.matcher(flat().toString()).replaceAll("").length();
  }

  /** The dotted lower-case prefix of a qualified type name. */
  Pattern PACKAGES = Pattern.compile("\\b(?:[a-z]\\w*\\.)+(?=[A-Z])");

  /** Code that is never broken. */
  static Expression of(String format, Object... arguments) {
    return new Atom(CodeBlock.of(format, arguments));
  }

  /** A string literal. */
  static Expression string(String text) {
    return of("$S", text);
  }

  /** A name, {@code new Type} or {@code object.method}, called with these arguments. */
  static Expression call(CodeBlock callee, List<Expression> arguments) {
    return new Call(callee, List.copyOf(arguments));
  }

  /** Calls in a row on the result of the one before, such as those of a builder. */
  static Expression chain(Expression root, List<Expression> calls) {
    return calls.isEmpty() ? root : new Chain(root, List.copyOf(calls));
  }

  /** A literal, a name, a call without or with short arguments. */
  record Atom(CodeBlock flat) implements Expression {
    @Override
    public CodeBlock broken(int indent, int after) {
      return flat;
    }
  }

  /** A call whose arguments may take lines of their own. */
  record Call(CodeBlock callee, List<Expression> arguments) implements Expression {
    @Override
    public CodeBlock flat() {
      return CodeBlock.of("$L($L)", callee, join(", "));
    }

    @Override
    public CodeBlock broken(int indent, int after) {
      int inner = indent + CONTINUATION;
      int width = new Atom(join(", ")).width();
      CodeBlock list = inner + width + 1 + after <= COLUMNS ? join(", ") : lines(inner, after);
      return CodeBlock.of("$L(\n$>$>$L)$<$<", callee, list);
    }

    private CodeBlock join(String separator) {
      return arguments.stream().map(Expression::flat).collect(CodeBlock.joining(separator));
    }

    private CodeBlock lines(int indent, int after) {
      List<CodeBlock> lines = new ArrayList<>();
      for (Expression argument : arguments) {
        boolean last = lines.size() == arguments.size() - 1;
        lines.add(argument.laidOut(indent, 0, last ? after + 1 : 1));
      }
      return CodeBlock.join(lines, ",\n");
    }
  }

  /** A chain of calls; those after the root stand on lines of their own if one does. */
  record Chain(Expression root, List<Expression> calls) implements Expression {
    @Override
    public CodeBlock flat() {
      return CodeBlock.of("$L.$L", root.flat(), joined());
    }

    private CodeBlock joined() {
      return calls.stream().map(Expression::flat).collect(CodeBlock.joining("."));
    }

    @Override
    public CodeBlock broken(int indent, int after) {
      CodeBlock.Builder code = CodeBlock.builder().add(root.laidOut(indent, 0, 0)).add("$>$>");
      for (int i = 0; i < calls.size(); i++) {
        boolean last = i == calls.size() - 1;
        Expression call = calls.get(i);
        code.add("\n.$L", call.laidOut(indent + CONTINUATION, 1, last ? after : 0));
      }
      return code.add("$<$<").build();
    }
  }
}
