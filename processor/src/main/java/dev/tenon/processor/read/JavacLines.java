package dev.tenon.processor.read;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.tenon.processor.companion.SourceLines;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.Diagnostic;

/** The lines of what was read, which only javac tells a processor. */
public final class JavacLines {
  private final Trees trees;

  private JavacLines(Trees trees) {
    this.trees = trees;
  }

  /** The lines of one declaration; none are known where there are no trees to ask. */
  public static SourceLines of(ProcessingEnvironment environment, SourceMap sources) {
    return CompilerTrees.of(environment)
        .map(JavacLines::new)
        .<SourceLines>map(lines -> origin -> lines.of(sources.position(origin)))
        .orElse(SourceLines.UNKNOWN);
  }

  private Optional<String> of(Position position) {
    TreePath path =
        position.annotation() == null
            ? trees.getPath(position.element())
            : trees.getPath(position.element(), position.annotation());
    if (path == null) {
      return Optional.empty();
    }
    CompilationUnitTree file = path.getCompilationUnit();
    long start = trees.getSourcePositions().getStartPosition(file, path.getLeaf());
    return start == Diagnostic.NOPOS
        ? Optional.empty()
        : Optional.of(name(file) + ":" + file.getLineMap().getLineNumber(start));
  }

  private static String name(CompilationUnitTree file) {
    String path = file.getSourceFile().getName().replace('\\', '/');
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
