package dev.tenon.processor;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** What there is to process in each round. */
final class Rounds {
  private final Elements elements;
  private final Set<String> waiting = new TreeSet<>();
  private final Set<String> compiled = new HashSet<>();

  Rounds(Elements elements) {
    this.elements = elements;
  }

  /** The networks of a round and those that waited for it; by name, so that the order is one. */
  Collection<TypeElement> networks(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    ElementFilter.typesIn(round.getRootElements()).forEach(root -> compiled.add(name(root)));
    Map<String, TypeElement> networks = new TreeMap<>();
    for (String name : waiting) {
      TypeElement network = elements.getTypeElement(name);
      if (network != null) {
        networks.put(name, network);
      }
    }
    for (TypeElement annotation : annotations) {
      ElementFilter.typesIn(round.getElementsAnnotatedWith(annotation))
          .forEach(network -> networks.put(name(network), network));
    }
    waiting.clear();
    return networks.values();
  }

  /** Has a network wait for the next round: by name, since an element is good for its own only. */
  void postpone(TypeElement network) {
    waiting.add(name(network));
  }

  /** Of a type that was compiled before, no compiler can show a position. */
  boolean isInSource(Element type) {
    return type.getEnclosingElement() instanceof TypeElement outer
        ? isInSource(outer)
        : compiled.contains(name((TypeElement) type));
  }

  private static String name(TypeElement type) {
    return type.getQualifiedName().toString();
  }
}
