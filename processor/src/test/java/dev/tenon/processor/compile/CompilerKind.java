package dev.tenon.processor.compile;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** The compilers that users run. */
public enum CompilerKind {
  /** That of the JDK which runs the tests. */
  JAVAC("-Xlint:all,-processing") {
    @Override
    JavaCompiler tool() {
      return ToolProvider.getSystemJavaCompiler();
    }

    @Override
    long column(String line, int offset) {
      return offset + 1;
    }
  },
  /** That of Eclipse and VS Code. */
  ECJ("-warn:+all-deprecation,+unchecked,+raw,+null") {
    @Override
    JavaCompiler tool() {
      return new EclipseCompiler();
    }

    /** It points to the attribute of a value: to its name, or to its whole value if that is left out. */
    @Override
    long column(String line, int offset) {
      Matcher attribute = ATTRIBUTE.matcher(line.substring(0, offset));
      return attribute.find() ? attribute.start(1) + 1 : offset + 1;
    }
  };

  private static final Pattern ATTRIBUTE =
      Pattern.compile("(\\w+\\s*=\\s*|(?<=\\()\\{)[^=()]*$");

  private final String lint;

  CompilerKind(String lint) {
    this.lint = lint;
  }

  abstract JavaCompiler tool();

  /** Where it says that something is which begins at that offset of a line. */
  abstract long column(String line, int offset);

  List<String> options() {
    return Stream.of(lint, "-source", "17", "-target", "17", "-parameters").toList();
  }
}
