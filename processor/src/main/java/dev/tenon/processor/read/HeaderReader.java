package dev.tenon.processor.read;

import dev.tenon.processor.model.AnnotationDecl;
import dev.tenon.processor.model.Attribute;
import dev.tenon.processor.model.BlockDecl;
import dev.tenon.processor.model.Located;
import dev.tenon.processor.model.NetworkDecl;
import dev.tenon.processor.model.Value;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;

/** Reads what a network says of itself rather than of one block. */
final class HeaderReader {
  private static final String INPUT = "input";

  private final Reading reading;
  private final ReadSubject subject;

  HeaderReader(Reading reading, ReadSubject subject) {
    this.reading = reading;
    this.subject = subject;
  }

  /** The {@code @Network} of the interface itself. */
  Optional<AnnotationDecl> network(TypeElement type, Places places) {
    return annotation(type, places, Vocabulary.NETWORK);
  }

  /** Whether the network is declared a feature extractor. */
  Located<Boolean> featuresOnly(Optional<AnnotationDecl> network) {
    return network
        .flatMap(own -> own.attribute("featuresOnly"))
        .map(features -> new Located<>(((Value.Flag) features.value()).set(), features.origin()))
        .orElseGet(() -> new Located<>(false, subject.origin()));
  }

  /** The input of the network, or of the first network it extends that has any. */
  Optional<BlockDecl> input(Optional<AnnotationDecl> network, TypeElement type, Places places) {
    return network
        .flatMap(HeaderReader::ownInput)
        .or(
            () ->
                inherited(type, places, (parent, its) -> input(network(parent, its), parent, its)));
  }

  private static Optional<BlockDecl> ownInput(AnnotationDecl network) {
    return network
        .attribute(INPUT)
        .filter(Attribute::written)
        .map(input -> block(((Value.Nested) input.value()).annotation()));
  }

  /** What the first of the extended interfaces has that has it at all. */
  private <T> Optional<T> inherited(
      TypeElement type, Places places, BiFunction<TypeElement, Places, Optional<T>> reader) {
    return type.getInterfaces().stream()
        .filter(parent -> parent.getKind() == TypeKind.DECLARED)
        .map(parent -> (TypeElement) ((DeclaredType) parent).asElement())
        .map(parent -> reader.apply(parent, reading.places(parent, places.anchor(type))))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** The width multipliers of the network, or of the first that it extends that has any. */
  Optional<AnnotationDecl> widths(TypeElement type, Places places) {
    return annotation(type, places, NetworkDecl.WIDTHS)
        .or(() -> inherited(type, places, this::widths));
  }

  /** The network's own annotation of that type. */
  Optional<AnnotationDecl> annotation(TypeElement type, Places places, String name) {
    return Mirrors.named(type, name)
        .map(mirror -> new AnnotationReader(places, type).read(mirror))
        .map(read -> complete(read, type));
  }

  private AnnotationDecl complete(AnnotationRead read, TypeElement type) {
    if (!reading.isComplete(read, type)) {
      subject.unresolved();
    }
    return read.declaration();
  }

  /** The block that stands for an input without a method. */
  static BlockDecl block(AnnotationDecl input) {
    return new BlockDecl(
        INPUT,
        input.origin(),
        input,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }
}
