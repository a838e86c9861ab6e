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

  /** How wide it is on one line. */
  int width();

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
    return new Call(new Atom(callee), List.copyOf(arguments));
  }

  /** Calls in a row on the result of the one before, such as those of a builder. */
  static Expression chain(Expression root, List<Expression> calls) {
    return calls.isEmpty() ? root : new Chain(root, List.copyOf(calls));
  }

  /** A literal, a name, a call without or with short arguments. */
  record Atom(CodeBlock flat, int width) implements Expression {
    /** Types are imported: their packages take no room. */
    private static final Pattern PACKAGES = Pattern.compile("\\b(?:[a-z]\\w*\\.)+(?=[A-Z])");

    Atom(CodeBlock flat) {
      this(flat, PACKAGES.matcher(flat.toString()).replaceAll("").length());
    }

    @Override
    public CodeBlock broken(int indent, int after) {
      return flat;
    }
  }

  /** A call whose arguments may take lines of their own. */
  record Call(Atom callee, List<Expression> arguments) implements Expression {
    @Override
    public int width() {
      return callee.width() + "()".length() + argumentsWidth();
    }

    private int argumentsWidth() {
      int separators = ", ".length() * Math.max(0, arguments.size() - 1);
      return arguments.stream().mapToInt(Expression::width).sum() + separators;
    }

    @Override
    public CodeBlock flat() {
      return CodeBlock.of("$L($L)", callee.flat(), onOneLine());
    }

    @Override
    public CodeBlock broken(int indent, int after) {
      int inner = indent + CONTINUATION;
      CodeBlock list =
          inner + argumentsWidth() + 1 + after <= COLUMNS ? onOneLine() : onLines(inner, after);
      return CodeBlock.of("$L(\n$>$>$L)$<$<", callee.flat(), list);
    }

    private CodeBlock onOneLine() {
      return arguments.stream().map(Expression::flat).collect(CodeBlock.joining(", "));
    }

    private CodeBlock onLines(int indent, int after) {
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
    public int width() {
      return root.width() + calls.stream().mapToInt(call -> ".".length() + call.width()).sum();
    }

    @Override
    public CodeBlock flat() {
      CodeBlock.Builder code = CodeBlock.builder().add(root.flat());
      calls.forEach(call -> code.add(".$L", call.flat()));
      return code.build();
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
