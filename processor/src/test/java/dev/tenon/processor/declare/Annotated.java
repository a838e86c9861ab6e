package dev.tenon.processor.declare;

import dev.tenon.meta.AtLeast;
import dev.tenon.meta.Between;
import dev.tenon.meta.ScaledByWidth;
import dev.tenon.processor.model.AnnotationDecl;
import dev.tenon.processor.model.Attribute;
import dev.tenon.processor.model.Bound;
import dev.tenon.processor.model.Located;
import dev.tenon.processor.model.Origin;
import dev.tenon.processor.model.Scaling;
import dev.tenon.processor.model.Value;
import java.lang.annotation.Annotation;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Annotations as data without a compiler. Attributes, defaults and ranges come from the annotation
 * type itself, so that no test can disagree with it.
 */
public final class Annotated {
  private static final AtomicInteger ORIGINS = new AtomicInteger();

  private Annotated() {}

  /**
   * An annotation with these attributes written: names and values take turns.
   *
   * @throws IllegalArgumentException if an attribute does not exist, or one without default is
   *     missing
   */
  public static AnnotationDecl with(Class<? extends Annotation> type, Object... namesAndValues) {
    Map<String, Object> written = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      written.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    Origin origin = origin();
    List<Attribute> attributes = new ArrayList<>();
    for (Method method : methods(type)) {
      attributes.add(attribute(method, written.remove(method.getName()), origin));
    }
    if (!written.isEmpty()) {
      throw new IllegalArgumentException(type + " has no attributes " + written.keySet());
    }
    return new AnnotationDecl(type.getName(), origin, attributes);
  }

  /** The same annotation on a block that bounds the width multiplier. */
  static AnnotationDecl clamped(AnnotationDecl annotation, Scaling bounds) {
    List<Attribute> attributes =
        annotation.attributes().stream()
            .map(
                attribute ->
                    attribute.scaling().isPresent() ? clamped(attribute, bounds) : attribute)
            .toList();
    return new AnnotationDecl(annotation.type(), annotation.origin(), attributes);
  }

  private static Attribute clamped(Attribute attribute, Scaling bounds) {
    return new Attribute(
        attribute.name(),
        attribute.value(),
        attribute.origin(),
        attribute.written(),
        attribute.fallback(),
        attribute.bound(),
        Optional.of(bounds));
  }

  /** A place that is like no other. */
  public static Origin origin() {
    return new Origin(ORIGINS.getAndIncrement());
  }

  private static List<Method> methods(Class<? extends Annotation> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .sorted(Comparator.comparing(Method::getName))
        .toList();
  }

  private static Attribute attribute(Method method, @Nullable Object written, Origin annotation) {
    Optional<Value> fallback =
        Optional.ofNullable(method.getDefaultValue()).map(value -> value(method, value));
    if (written == null && fallback.isEmpty()) {
      throw new IllegalArgumentException(method + " is not given");
    }
    return written == null
        ? new Attribute(
            method.getName(),
            fallback.get(),
            annotation,
            false,
            fallback,
            bound(method),
            scaling(method))
        : new Attribute(
            method.getName(),
            value(method, written),
            origin(),
            true,
            fallback,
            bound(method),
            scaling(method));
  }

  private static Optional<Bound> bound(Method method) {
    AtLeast atLeast = method.getAnnotation(AtLeast.class);
    if (atLeast != null) {
      return Optional.of(new Bound(atLeast.value(), Double.POSITIVE_INFINITY));
    }
    return Optional.ofNullable(method.getAnnotation(Between.class))
        .map(between -> new Bound(between.least(), between.most()));
  }

  private static Optional<Scaling> scaling(Method method) {
    return method.isAnnotationPresent(ScaledByWidth.class)
        ? Optional.of(Scaling.FREE)
        : Optional.empty();
  }

  private static Value value(Method method, Object object) {
    return method.getReturnType().isArray() ? many(object) : single(object);
  }

  private static Value many(Object array) {
    Object elements = array.getClass().isArray() ? array : new Object[] {array};
    return new Value.Many(
        IntStream.range(0, Array.getLength(elements))
            .mapToObj(index -> new Located<>(single(Array.get(elements, index)), origin()))
            .toList());
  }

  private static Value single(Object object) {
    if (object instanceof Integer || object instanceof Long) {
      return new Value.Whole(((Number) object).longValue());
    }
    if (object instanceof Double number) {
      return new Value.Real(number);
    }
    if (object instanceof Boolean flag) {
      return new Value.Flag(flag);
    }
    if (object instanceof String text) {
      return new Value.Text(text);
    }
    if (object instanceof Enum<?> constant) {
      return new Value.Constant(constant.getDeclaringClass().getCanonicalName(), constant.name());
    }
    throw new IllegalArgumentException("no attribute value: " + object);
  }
}
