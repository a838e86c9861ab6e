package dev.tenon.processor.check.fix;

import dev.tenon.processor.model.AnnotationDecl;
import dev.tenon.processor.model.Attribute;
import dev.tenon.processor.model.BlockDecl;
import dev.tenon.processor.model.NetworkDecl;
import dev.tenon.processor.model.Value;
import dev.tenon.processor.shape.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an attribute is likely to be: what the shapes that meet ask for, what the same attribute is
 * elsewhere in the network, its default, and what is near.
 */
record Guesses(NetworkDecl network, List<Shape> shapes) {
  private static final int LIMIT = 24;

  /**
   * Numbers for an attribute that is that number now, best first. What is 0, as most paddings are,
   * is more likely a small number than a size.
   */
  List<Long> numbers(AnnotationDecl annotation, Attribute attribute, long now) {
    Stream<Long> wanted =
        Stream.of(
                now < 0 ? Stream.of(-now) : Stream.<Long>empty(),
                fromShapes(now),
                elsewhere(annotation, attribute).flatMap(Dial::numbers),
                attribute.fallback().stream().flatMap(value -> numbers(attribute, value)),
                now == 0 ? near(now) : dimensions(),
                now == 0 ? dimensions() : near(now))
            .flatMap(numbers -> numbers);
    return wanted.distinct().limit(LIMIT).toList();
  }

  /** Other values for an attribute, best first. */
  List<Value> values(AnnotationDecl annotation, Attribute attribute) {
    return Stream.concat(
            elsewhere(annotation, attribute).map(Attribute::value), attribute.fallback().stream())
        .distinct()
        .filter(value -> !value.equals(attribute.value()))
        .limit(LIMIT)
        .toList();
  }

  /** The written attributes of that name in other annotations, of the same type first. */
  private Stream<Attribute> elsewhere(AnnotationDecl annotation, Attribute attribute) {
    List<Attribute> alike = new ArrayList<>();
    List<Attribute> others = new ArrayList<>();
    annotations(network)
        .filter(other -> !other.origin().equals(annotation.origin()))
        .forEach(
            other ->
                other
                    .attribute(attribute.name())
                    .filter(found -> found.written() && isLike(found.value(), attribute.value()))
                    .ifPresent((other.type().equals(annotation.type()) ? alike : others)::add));
    return Stream.concat(alike.stream(), others.stream());
  }

  /** Names do not tell: the {@code value} of every annotation is something else. */
  private static boolean isLike(Value one, Value other) {
    if (one instanceof Value.Constant constant) {
      return other instanceof Value.Constant same && same.type().equals(constant.type());
    }
    if (one instanceof Value.Many many && other instanceof Value.Many others) {
      return many.elements().isEmpty()
          || others.elements().isEmpty()
          || isLike(many.elements().get(0).value(), others.elements().get(0).value());
    }
    return one.getClass().equals(other.getClass());
  }

  private static Stream<AnnotationDecl> annotations(NetworkDecl scope) {
    return scope.blocks().stream()
        .map(BlockDecl::body)
        .flatMap(
            body ->
                body instanceof AnnotationDecl annotation
                    ? Stream.of(annotation)
                    : annotations((NetworkDecl) body));
  }

  /** What makes one shape equal to another, if the number scales it or adds to it. */
  private Stream<Long> fromShapes(long now) {
    Optional<Mismatch> mismatch = Mismatch.of(shapes);
    if (mismatch.isEmpty()) {
      return Stream.empty();
    }
    long one = shapes.get(0).dimensions().get(mismatch.get().dimension());
    long other = shapes.get(mismatch.get().other()).dimensions().get(mismatch.get().dimension());
    return Stream.of(scaled(now, other, one), scaled(now, one, other), meeting(now, one, other))
        .flatMap(numbers -> numbers);
  }

  private static Stream<Long> scaled(long now, long by, long of) {
    return of != 0 && (now * by) % of == 0 ? Stream.of(now * by / of) : Stream.empty();
  }

  private static Stream<Long> meeting(long now, long one, long other) {
    return Stream.of(now + other - one, now + one - other, one, other);
  }

  private static Stream<Long> near(long now) {
    return Stream.of(now + 1, now - 1, now / 2, now * 2, 1L, 2L, 3L, 4L, 5L, 6L, 7L, 0L);
  }

  private Stream<Long> dimensions() {
    return shapes.stream().flatMap(shape -> shape.dimensions().stream());
  }

  private static Stream<Long> numbers(Attribute attribute, Value value) {
    return Dial.numbers(attribute.with(value));
  }
}
