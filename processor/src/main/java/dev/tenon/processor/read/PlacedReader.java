package dev.tenon.processor.read;

import static javax.lang.model.util.ElementFilter.methodsIn;

import dev.tenon.processor.model.AnnotationDecl;
import dev.tenon.processor.model.BlockDecl;
import dev.tenon.processor.model.Body;
import dev.tenon.processor.model.NetworkDecl;
import dev.tenon.processor.model.Origin;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/**
 * Reads the interfaces that methods place by returning them. An interface that is placed twice is
 * one declaration, so that a change of it is a change of both. Inside itself, which is a mistake
 * for others to report, it has no blocks.
 */
final class PlacedReader {
  private final Reading reading;
  private final Map<Place, Body> known = new HashMap<>();

  /** An interface and the element to show for it: itself, or what brought it in. */
  private record Place(TypeElement type, Element anchor) {}

  PlacedReader(Reading reading) {
    this.reading = reading;
  }

  /** Whether the type declares a block: with {@code @Block}, or with one block annotation alone. */
  boolean isBlock(TypeElement type) {
    return Mirrors.named(type, Vocabulary.BLOCK).isPresent() || isNamedAnnotation(type);
  }

  private boolean isNamedAnnotation(TypeElement type) {
    return Mirrors.named(type, Vocabulary.NETWORK).isEmpty()
        && Mirrors.named(type, Vocabulary.BLOCK).isEmpty()
        && reading.vocabulary().blocks(type).size() == 1
        && methodsIn(type.getEnclosedElements()).stream()
            .noneMatch(method -> method.getModifiers().contains(Modifier.ABSTRACT));
  }

  /** What the type declares, where a method places it. */
  Body read(TypeElement type, MethodSite site) {
    Places places = reading.places(type, site.places().anchor(site.method()));
    Place place = new Place(type, places.anchor(type));
    Body body = known.get(place);
    if (body == null) {
      body = isNamedAnnotation(type) ? named(type, places) : block(place, places);
      known.put(place, body);
    }
    if (reading.findings().isBroken(origin(body))) {
      reading.findings().broken(site.subject().origin());
    }
    return body;
  }

  private static Origin origin(Body body) {
    return body instanceof AnnotationDecl annotation
        ? annotation.origin()
        : ((NetworkDecl) body).origin();
  }

  private AnnotationDecl named(TypeElement type, Places places) {
    AnnotationRead read =
        new AnnotationReader(places, type).read(reading.vocabulary().blocks(type).get(0));
    if (!reading.isComplete(read, type)) {
      reading.findings().unresolved(read.declaration().origin());
    }
    return read.declaration();
  }

  private NetworkDecl block(Place place, Places places) {
    TypeElement type = place.type();
    ReadSubject subject = ReadSubject.of(reading.findings(), places.of(type), type);
    NetworkDecl empty = TypeNames.of(type).block(subject.origin());
    known.put(place, empty);
    new TypeRules(type, "block", subject).check();
    return reading.findings().isBroken(subject.origin())
        ? empty
        : empty.withBlocks(
            withInput(new InterfaceReader(reading, this).blocks(type, places, subject), subject));
  }

  /** A block that declares no inputs has one, of whatever shape it is given. */
  private static List<BlockDecl> withInput(List<BlockDecl> blocks, ReadSubject subject) {
    if (blocks.stream().anyMatch(BlockDecl::isInput)) {
      return blocks;
    }
    AnnotationDecl anything = new AnnotationDecl(BlockDecl.INPUT, subject.origin(), List.of());
    return Stream.concat(Stream.of(HeaderReader.block(anything)), blocks.stream()).toList();
  }
}
