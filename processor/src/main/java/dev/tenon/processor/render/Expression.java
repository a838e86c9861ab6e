package dev.tenon.processor.render;

import com.palantir.javapoet.CodeBlock;
import java.util.List;

/**
 * An expression that breaks over lines as google-java-format breaks it: on one line if it fits,
 * else after the opening parenthesis of a call, or before every dot of a chain.
 */
sealed interface Expression {
  /** The longest line of generated code. */
  int COLUMNS = 100;

  /** What a line is indented by that continues another. */
  int CONTINUATION = 4;

  /** Writes the expression on one line. */
  void flat(Fragment.Joiner code);

  /** Writes the expression on as many lines as it has places to break. */
  void broken(Fragment.Joiner code, int indent, int after);

  /** How wide it is on one line. */
  int width();

  /**
   * Writes the expression, broken where it has to be.
   *
   * @param indent the column where its line begins
   * @param before how much stands before it on that line
   * @param after how much has to follow it on its last line
   */
  default void layOut(Fragment.Joiner code, int indent, int before, int after) {
    if (indent + before + width() + after <= COLUMNS) {
      flat(code);
    } else {
      broken(code, indent, after);
    }
  }

  /**
   * The expression as a statement.
   *
   * @param indent the column where its line begins
   */
  default CodeBlock statement(int indent) {
    Fragment.Joiner code = new Fragment.Joiner();
    layOut(code, indent, 0, ";".length());
    return code.add(";\n").block();
  }

  /**
   * The expression as what a variable is set to: on a line of its own where that line is too short.
   *
   * @param indent the column where the line of the variable begins
   * @param before how much stands on that line before the expression
   */
  default CodeBlock assigned(int indent, int before) {
    Fragment.Joiner code = new Fragment.Joiner();
    if (indent + before + width() + ";".length() <= COLUMNS) {
      flat(code);
    } else {
      code.add("\n$>$>");
      layOut(code, indent + CONTINUATION, 0, ";".length());
      code.add("$<$<");
    }
    return code.block();
  }

  /** Code that is never broken, in the format of {@link Fragment#of}. */
  static Expression of(String format, Object... arguments) {
    return new Atom(Fragment.of(format, arguments));
  }

  /** A string literal. */
  static Expression string(String text) {
    return of("$S", text);
  }

  /** A name, {@code new Type} or {@code object.method}, called with these arguments. */
  static Expression call(Fragment callee, List<Expression> arguments) {
    return new Call(callee, List.copyOf(arguments));
  }

  /** Calls in a row on the result of the one before, such as those of a builder. */
  static Expression chain(Expression root, List<Expression> calls) {
    return calls.isEmpty() ? root : new Chain(root, List.copyOf(calls));
  }

  /** A literal, a name, a call without or with short arguments. */
  record Atom(Fragment fragment) implements Expression {
    @Override
    public int width() {
      return fragment.width();
    }

    @Override
    public void flat(Fragment.Joiner code) {
      code.add(fragment);
    }

    @Override
    public void broken(Fragment.Joiner code, int indent, int after) {
      flat(code);
    }
  }

  /** A call whose arguments may take lines of their own. */
  record Call(Fragment callee, List<Expression> arguments, int argumentsWidth)
      implements Expression {
    Call(Fragment callee, List<Expression> arguments) {
      this(callee, arguments, widthOf(arguments));
    }

    private static int widthOf(List<Expression> arguments) {
      int separators = ", ".length() * Math.max(0, arguments.size() - 1);
      return arguments.stream().mapToInt(Expression::width).sum() + separators;
    }

    @Override
    public int width() {
      return callee.width() + "()".length() + argumentsWidth;
    }

    @Override
    public void flat(Fragment.Joiner code) {
      code.add(callee).add("(");
      argumentsOnOneLine(code);
      code.add(")");
    }

    @Override
    public void broken(Fragment.Joiner code, int indent, int after) {
      int inner = indent + CONTINUATION;
      code.add(callee).add("(\n$>$>");
      if (inner + argumentsWidth + ")".length() + after <= COLUMNS) {
        argumentsOnOneLine(code);
      } else {
        argumentsOnLines(code, inner, after);
      }
      code.add(")$<$<");
    }

    private void argumentsOnOneLine(Fragment.Joiner code) {
      for (int i = 0; i < arguments.size(); i++) {
        code.add(i == 0 ? "" : ", ");
        arguments.get(i).flat(code);
      }
    }

    private void argumentsOnLines(Fragment.Joiner code, int indent, int after) {
      int last = arguments.size() - 1;
      for (int i = 0; i <= last; i++) {
        code.add(i == 0 ? "" : ",\n");
        arguments.get(i).layOut(code, indent, 0, i == last ? ")".length() + after : ",".length());
      }
    }
  }

  /** A chain of calls; those after the root stand on lines of their own if one does. */
  record Chain(Expression root, List<Expression> calls) implements Expression {
    @Override
    public int width() {
      return root.width() + calls.stream().mapToInt(call -> ".".length() + call.width()).sum();
    }

    @Override
    public void flat(Fragment.Joiner code) {
      root.flat(code);
      for (Expression call : calls) {
        code.add(".");
        call.flat(code);
      }
    }

    @Override
    public void broken(Fragment.Joiner code, int indent, int after) {
      root.layOut(code, indent, 0, 0);
      code.add("$>$>");
      for (int i = 0; i < calls.size(); i++) {
        boolean last = i == calls.size() - 1;
        code.add("\n.");
        calls.get(i).layOut(code, indent + CONTINUATION, ".".length(), last ? after : 0);
      }
      code.add("$<$<");
    }
  }
}
