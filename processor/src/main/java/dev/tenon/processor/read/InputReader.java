package dev.tenon.processor.read;

import dev.tenon.processor.model.AnnotationDecl;
import dev.tenon.processor.model.Attribute;
import dev.tenon.processor.model.BlockDecl;
import dev.tenon.processor.model.Value;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;

/** Reads the input that a network has without a method for it. */
final class InputReader {
  private static final String NAME = "input";

  private final Reading reading;
  private final Subject subject;

  InputReader(Reading reading, Subject subject) {
    this.reading = reading;
    this.subject = subject;
  }

  /** What {@code @Network} says, or that of the first inherited network which says anything. */
  Optional<BlockDecl> read(TypeElement type, Places places) {
    return own(type, places).or(() -> inherited(type, places));
  }

  private Optional<BlockDecl> own(TypeElement type, Places places) {
    return Mirrors.named(type, Vocabulary.NETWORK)
        .map(mirror -> new AnnotationReader(places, type).read(mirror))
        .map(this::complete)
        .flatMap(network -> network.attribute("input"))
        .filter(Attribute::written)
        .map(input -> block(((Value.Nested) input.value()).annotation()));
  }

  private AnnotationDecl complete(AnnotationRead network) {
    if (!network.complete()) {
      subject.unresolved();
    }
    return network.declaration();
  }

  private Optional<BlockDecl> inherited(TypeElement type, Places places) {
    return type.getInterfaces().stream()
        .filter(parent -> parent.getKind() == TypeKind.DECLARED)
        .map(parent -> (TypeElement) ((DeclaredType) parent).asElement())
        .map(parent -> read(parent, reading.places(parent, places.anchor(type))))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** The block that stands for an input without a method. */
  static BlockDecl block(AnnotationDecl input) {
    return new BlockDecl(
        NAME,
        input.origin(),
        input,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }
}
