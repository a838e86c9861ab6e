package dev.tenon.processor.read;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * Finds what javac leaves out of the annotations that it shows to a processor, and reports itself:
 * in its older versions, 17 among them, annotations of types that it does not know, and in all of
 * them attributes that an annotation does not have. A misspelt one would look like one that was
 * forgotten.
 */
final class JavacTrees {
  private final @Nullable Trees trees;
  private final @Nullable MemberPaths members;

  private JavacTrees(@Nullable Trees trees) {
    this.trees = trees;
    this.members = trees == null ? null : new MemberPaths(trees);
  }

  /** Those of the compilation; without any to ask, nothing is found. */
  static JavacTrees of(ProcessingEnvironment environment) {
    return new JavacTrees(CompilerTrees.of(environment).orElse(null));
  }

  /** Whether an element has an annotation of an unknown type. */
  boolean hasUnknownAnnotation(Element element) {
    return annotations(element)
        .anyMatch(
            annotation ->
                isUnknown(new TreePath(annotation, tree(annotation).getAnnotationType())));
  }

  /** Whether an element has an annotation with an unknown attribute, nested ones included. */
  boolean hasUnknownAttribute(Element element) {
    return annotations(element).anyMatch(this::givesUnknownAttribute);
  }

  private boolean givesUnknownAttribute(TreePath annotation) {
    return Boolean.TRUE.equals(
        new TreePathScanner<Boolean, @Nullable Void>() {
          @Override
          public Boolean visitAssignment(AssignmentTree attribute, @Nullable Void none) {
            boolean unknown = isUnknown(new TreePath(getCurrentPath(), attribute.getVariable()));
            return reduce(unknown, super.visitAssignment(attribute, null));
          }

          @Override
          public Boolean reduce(@Nullable Boolean one, @Nullable Boolean other) {
            return Boolean.TRUE.equals(one) || Boolean.TRUE.equals(other);
          }
        }.scan(annotation, null));
  }

  private Stream<TreePath> annotations(Element element) {
    TreePath path = path(element);
    ModifiersTree modifiers = path == null ? null : modifiers(path);
    return modifiers == null
        ? Stream.empty()
        : modifiers.getAnnotations().stream()
            .map(annotation -> new TreePath(new TreePath(path, modifiers), annotation));
  }

  private @Nullable TreePath path(Element element) {
    if (trees == null || members == null) {
      return null;
    }
    return element.getKind() == ElementKind.METHOD ? members.of(element) : trees.getPath(element);
  }

  private static @Nullable ModifiersTree modifiers(TreePath path) {
    if (path.getLeaf() instanceof ClassTree type) {
      return type.getModifiers();
    }
    return path.getLeaf() instanceof MethodTree method ? method.getModifiers() : null;
  }

  private static AnnotationTree tree(TreePath annotation) {
    return (AnnotationTree) annotation.getLeaf();
  }

  private boolean isUnknown(TreePath name) {
    TypeMirror mirror = trees == null ? null : trees.getTypeMirror(name);
    return mirror != null && mirror.getKind() == TypeKind.ERROR;
  }
}
