package dev.tenon.processor.read;

import static java.util.stream.Collectors.joining;
import static javax.lang.model.util.ElementFilter.methodsIn;

import dev.tenon.processor.model.AnnotationDecl;
import dev.tenon.processor.model.BlockDecl;
import dev.tenon.processor.model.Body;
import dev.tenon.processor.model.NetworkDecl;
import dev.tenon.processor.model.Origin;
import dev.tenon.processor.problem.Code;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/**
 * Reads the interfaces that methods place by returning them. An interface that is placed twice is
 * one declaration, so that a change of it is a change of both.
 */
final class PlacedReader {
  private final Reading reading;
  private final Map<Place, Body> known = new HashMap<>();
  private final List<TypeElement> path = new ArrayList<>();

  /** An interface and the element to show for it: itself, or what brought it in. */
  private record Place(TypeElement type, Element anchor) {}

  PlacedReader(Reading reading) {
    this.reading = reading;
  }

  /** Whether the type declares a block: with {@code @Block}, or as a named block annotation. */
  boolean isBlock(TypeElement type) {
    return Mirrors.named(type, Vocabulary.BLOCK).isPresent() || isNamedAnnotation(type);
  }

  /** What the type declares; empty if that contains the method which places it. */
  Optional<Body> read(TypeElement type, Site site) {
    Subject placing = site.subject();
    if (path.contains(type)) {
      placing.reject(Code.BLOCK_CYCLE, placing.origin(), cycle(type));
      return Optional.empty();
    }
    Places places = reading.places(type, site.places().anchor(site.method()));
    Body body = body(new Place(type, places.anchor(type)), places);
    if (reading.findings().isBroken(origin(body))) {
      reading.findings().broken(placing.origin());
    }
    return Optional.of(body);
  }

  private Body body(Place place, Places places) {
    Body body = known.get(place);
    if (body == null) {
      path.add(place.type());
      body = isNamedAnnotation(place.type()) ? named(place.type(), places) : block(place, places);
      path.remove(place.type());
      known.put(place, body);
    }
    return body;
  }

  private Body named(TypeElement type, Places places) {
    AnnotationRead read =
        new AnnotationReader(places, type).read(reading.vocabulary().blocks(type).get(0));
    if (!read.complete()) {
      reading.findings().unresolved(read.declaration().origin());
    }
    return read.declaration();
  }

  private Body block(Place place, Places places) {
    TypeElement type = place.type();
    Subject subject = Subject.of(reading.findings(), places.of(type), type);
    new TypeRules(type, "block", subject).check();
    List<BlockDecl> blocks =
        reading.findings().isBroken(subject.origin())
            ? List.of()
            : withInput(new InterfaceReader(reading, this).blocks(type, places, subject), subject);
    TypeNames names = TypeNames.of(type);
    return new NetworkDecl(
        names.packageName(), names.nesting(), names.isPublic(), subject.origin(), blocks);
  }

  /** A block that declares no inputs has one, of whatever shape it is given. */
  private static List<BlockDecl> withInput(List<BlockDecl> blocks, Subject subject) {
    if (blocks.stream().anyMatch(BlockDecl::isInput)) {
      return blocks;
    }
    AnnotationDecl anything = new AnnotationDecl(BlockDecl.INPUT, subject.origin(), List.of());
    return Stream.concat(Stream.of(InputReader.block(anything)), blocks.stream()).toList();
  }

  private boolean isNamedAnnotation(TypeElement type) {
    return Mirrors.named(type, Vocabulary.NETWORK).isEmpty()
        && Mirrors.named(type, Vocabulary.BLOCK).isEmpty()
        && reading.vocabulary().blocks(type).size() == 1
        && methodsIn(type.getEnclosedElements()).stream()
            .noneMatch(method -> method.getModifiers().contains(Modifier.ABSTRACT));
  }

  private String cycle(TypeElement type) {
    String steps =
        Stream.concat(path.subList(path.indexOf(type), path.size()).stream(), Stream.of(type))
            .map(step -> step.getSimpleName().toString())
            .collect(joining(" → "));
    return "Block '%s' contains itself: %s.".formatted(type.getSimpleName(), steps);
  }

  private static Origin origin(Body body) {
    return body instanceof AnnotationDecl annotation
        ? annotation.origin()
        : ((NetworkDecl) body).origin();
  }
}
