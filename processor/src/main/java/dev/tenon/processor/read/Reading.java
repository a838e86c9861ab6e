package dev.tenon.processor.read;

import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Types;

/**
 * What the readers of one network share.
 *
 * @param trees what the compiler hides because it does not know it
 * @param inSource whether the source of a type is being compiled, so that it has positions
 */
record Reading(
    Types types,
    Vocabulary vocabulary,
    JavacTrees trees,
    Predicate<TypeElement> inSource,
    SourceMap sources,
    Findings findings) {

  /** The same with others to tell what is found out. */
  Reading reporting(Findings others) {
    return new Reading(types, vocabulary, trees, inSource, sources, others);
  }

  /** Whether the element has an annotation that the compiler does not know, perhaps not yet. */
  boolean hasUnresolvedAnnotation(Element element) {
    return element.getAnnotationMirrors().stream().anyMatch(Mirrors::isUnresolved)
        || trees.hasUnknownAnnotation(element);
  }

  /** Whether the annotation was read as a whole, and nothing that the user wrote is missing. */
  boolean isComplete(AnnotationRead read, Element element) {
    return read.complete() && !trees.hasUnknownAttribute(element);
  }

  /** The places of an interface that another element brings in. */
  Places places(TypeElement type, Element anchor) {
    return inSource.test(type) ? Places.inSource(sources) : Places.at(sources, anchor);
  }
}
