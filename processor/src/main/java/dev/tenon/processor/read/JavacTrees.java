package dev.tenon.processor.read;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.function.Predicate;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * Finds annotations of types that javac does not know. Its older versions, 17 among them, leave
 * such annotations out of what they show to a processor: a misspelt block annotation, which javac
 * reports itself, would look like one that was forgotten.
 */
final class JavacTrees {
  private final Trees trees;

  private JavacTrees(Trees trees) {
    this.trees = trees;
  }

  /** Whether an element has such an annotation; nothing has one where there are no trees to ask. */
  static Predicate<Element> unresolvedAnnotation(ProcessingEnvironment environment) {
    try {
      return new JavacTrees(Trees.instance(environment))::hasUnresolvedAnnotation;
    } catch (IllegalArgumentException | LinkageError noneOrHidden) {
      // Another compiler, a JDK without the module jdk.compiler, or an IDE's wrapper around javac.
      return element -> false;
    }
  }

  private boolean hasUnresolvedAnnotation(Element element) {
    TreePath path = trees.getPath(element);
    ModifiersTree modifiers = path == null ? null : modifiers(path);
    return modifiers != null
        && modifiers.getAnnotations().stream()
            .anyMatch(annotation -> isUnresolved(new TreePath(path, modifiers), annotation));
  }

  private static @Nullable ModifiersTree modifiers(TreePath path) {
    if (path.getLeaf() instanceof ClassTree type) {
      return type.getModifiers();
    }
    return path.getLeaf() instanceof MethodTree method ? method.getModifiers() : null;
  }

  private boolean isUnresolved(TreePath modifiers, AnnotationTree annotation) {
    TreePath type =
        new TreePath(new TreePath(modifiers, annotation), annotation.getAnnotationType());
    TypeMirror mirror = trees.getTypeMirror(type);
    return mirror != null && mirror.getKind() == TypeKind.ERROR;
  }
}
