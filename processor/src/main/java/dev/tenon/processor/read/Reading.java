package dev.tenon.processor.read;

import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Types;

/**
 * What the readers of one network share.
 *
 * @param inSource whether the source of a type is being compiled, so that it has positions
 */
record Reading(
    Types types,
    Vocabulary vocabulary,
    Predicate<TypeElement> inSource,
    SourceMap sources,
    Findings findings) {

  /** The places of an interface that another element brings in. */
  Places places(TypeElement type, Element anchor) {
    return inSource.test(type) ? Places.inSource(sources) : Places.at(sources, anchor);
  }
}
