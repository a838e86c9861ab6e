package dev.tenon.processor.compile;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** The compilers that users run. */
public enum CompilerKind {
  /** That of the JDK which runs the tests. */
  JAVAC {
    @Override
    JavaCompiler tool() {
      return ToolProvider.getSystemJavaCompiler();
    }

    /** All lint but for what the tests' class path and processors themselves are to blame for. */
    @Override
    List<String> options() {
      return List.of("-Xlint:all,-processing,-path");
    }

    @Override
    List<String> release() {
      return List.of("--release", "17");
    }

    @Override
    public int column(String line, int offset) {
      return offset + 1;
    }
  },
  /** That of Eclipse and VS Code. */
  ECJ {
    @Override
    JavaCompiler tool() {
      return new EclipseCompiler();
    }

    @Override
    List<String> options() {
      return List.of();
    }

    /** Not with {@code --release}: it would search the JDK for older ones every time. */
    @Override
    List<String> release() {
      return List.of("-17");
    }

    /**
     * It points to the name of a type, to the name of an attribute that has one, and to the start
     * of a name with dots.
     */
    @Override
    public int column(String line, int offset) {
      Matcher type = TYPE.matcher(line).region(offset, line.length());
      Matcher attribute = ATTRIBUTE.matcher(line.substring(0, offset));
      if (type.lookingAt()) {
        return type.end() + 1;
      }
      if (attribute.find() && !line.startsWith("@", offset)) {
        return attribute.start(1) + 1;
      }
      Matcher qualifier = QUALIFIER.matcher(line.substring(0, offset));
      return (line.startsWith(".", offset) && qualifier.find() ? qualifier.start() : offset) + 1;
    }
  };

  private static final Pattern TYPE = Pattern.compile("(class|interface|enum|record)\\s+");
  private static final Pattern QUALIFIER = Pattern.compile("[\\w.\\[\\]]+(?=(/\\*!\\*/)?$)");
  private static final Pattern ATTRIBUTE = Pattern.compile("(\\w+\\s*=\\s*|(?<=\\()\\{)[^=()]*$");

  abstract JavaCompiler tool();

  /** The Java that is compiled if a test does not say another. */
  abstract List<String> release();

  abstract List<String> options();

  /** The column at which it shows what begins at that offset of a line. */
  public abstract int column(String line, int offset);
}
