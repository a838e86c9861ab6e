package dev.tenon.processor.read;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.HashMap;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Where javac has the declarations of methods. To find one it searches their type from the start,
 * so those of the type that was asked for last are kept: a network may have thousands.
 */
final class MemberPaths {
  private final Trees trees;
  private @Nullable TypeElement type;
  private Map<Element, TreePath> ofType = Map.of();

  MemberPaths(Trees trees) {
    this.trees = trees;
  }

  /** The declaration of a method; none if its source is not compiled. */
  @Nullable TreePath of(Element method) {
    TypeElement owner = TypeNames.declaring(method);
    // In another round the type is the same, but its methods are others.
    if (!owner.equals(type) || !ofType.containsKey(method)) {
      type = owner;
      ofType = members(trees.getPath(owner));
    }
    return ofType.get(method);
  }

  private Map<Element, TreePath> members(@Nullable TreePath owner) {
    Map<Element, TreePath> members = new HashMap<>();
    if (owner != null && owner.getLeaf() instanceof ClassTree declaration) {
      for (Tree member : declaration.getMembers()) {
        TreePath path = new TreePath(owner, member);
        members.put(trees.getElement(path), path);
      }
    }
    return members;
  }
}
