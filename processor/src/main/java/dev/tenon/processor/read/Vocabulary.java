package dev.tenon.processor.read;

import dev.tenon.processor.model.BlockDecl;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;

/** Which annotations make a method, or a type, a block. */
record Vocabulary(Set<String> blockAnnotations) {
  static final String NETWORK = "dev.tenon.Network";
  static final String BLOCK = "dev.tenon.Block";
  static final String FROM = "dev.tenon.From";
  static final String REPEAT = "dev.tenon.Repeat";
  static final String SHAPE = "dev.tenon.Shape";
  static final String BUDGET = "dev.tenon.Budget";
  static final String CONFORMS_TO = "dev.tenon.ConformsTo";
  static final String SUPPRESS = "dev.tenon.Suppress";

  /** The element's own block annotations, in source order. */
  List<? extends AnnotationMirror> blocks(Element element) {
    return element.getAnnotationMirrors().stream()
        .filter(mirror -> isBlock(Mirrors.typeName(mirror)))
        .toList();
  }

  private boolean isBlock(String annotation) {
    return annotation.equals(BlockDecl.INPUT) || blockAnnotations.contains(annotation);
  }
}
