package dev.tenon.processor.read;

import dev.tenon.processor.model.AnnotationDecl;
import dev.tenon.processor.model.Attribute;
import dev.tenon.processor.model.Located;
import dev.tenon.processor.model.RepeatDecl;
import dev.tenon.processor.model.Value;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads the annotations that stand beside the one that makes a method a block. */
final class ExtrasReader {
  private final MethodSite site;

  ExtrasReader(MethodSite site) {
    this.site = site;
  }

  /** What {@code @Shape} states. */
  Optional<Located<List<Long>>> shape() {
    return annotation(Vocabulary.SHAPE)
        .flatMap(annotation -> annotation.attribute("value"))
        .map(ExtrasReader::dimensions);
  }

  private static Located<List<Long>> dimensions(Attribute attribute) {
    List<Long> numbers =
        elements(attribute, value -> ((Value.Whole) value).number()).stream()
            .map(Located::value)
            .toList();
    return new Located<>(numbers, attribute.origin());
  }

  /** How often {@code @Repeat} places the block. */
  Optional<RepeatDecl> repeat() {
    return annotation(Vocabulary.REPEAT)
        .flatMap(
            annotation ->
                annotation
                    .attribute("value")
                    .flatMap(
                        times -> annotation.attribute("once").map(once -> repeat(times, once))));
  }

  private static RepeatDecl repeat(Attribute times, Attribute once) {
    int number = (int) ((Value.Whole) times.value()).number();
    return new RepeatDecl(
        new Located<>(number, times.origin()),
        elements(once, value -> ((Value.Text) value).text()));
  }

  private static <T> List<Located<T>> elements(Attribute array, Function<Value, T> read) {
    return ((Value.Many) array.value())
        .elements().stream()
            .map(element -> new Located<>(read.apply(element.value()), element.origin()))
            .toList();
  }

  private Optional<AnnotationDecl> annotation(String type) {
    return Mirrors.named(site.method(), type)
        .map(mirror -> new AnnotationReader(site.places(), site.method()).read(mirror))
        .map(this::complete);
  }

  private AnnotationDecl complete(AnnotationRead read) {
    if (!read.complete()) {
      site.subject().unresolved();
    }
    return read.declaration();
  }
}
