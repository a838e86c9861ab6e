package dev.tenon.processor.read;

import javax.lang.model.element.ExecutableElement;

/**
 * A method that is being read.
 *
 * @param places gives origins to its parts
 * @param subject takes what is wrong with it
 */
record MethodSite(ExecutableElement method, Places places, ReadSubject subject) {

  static MethodSite of(ExecutableElement method, Places places, Findings findings) {
    return new MethodSite(method, places, ReadSubject.of(findings, places.of(method), method));
  }

  /** The method's name. */
  String name() {
    return method.getSimpleName().toString();
  }
}
