package dev.tenon.processor.random;

import dev.tenon.meta.AtLeast;
import dev.tenon.meta.Between;
import dev.tenon.processor.declare.BlockAnnotations;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Random annotations of every block that the runtime has. Attributes are found by reflection, so
 * that a new block or attribute is tried without a change here; only numbers that must stay small
 * are known by name.
 */
record RandomSpecs(Sizes sizes) {
  private static final Set<String> COUNTS = Set.of("convs", "layers", "multiplier", "expansion");
  private static final Set<String> SHARES = Set.of("dropout", "value");

  /** Any block that can stand between others. */
  Arbitrary<Spec> blocks() {
    return anyOf(
        BlockAnnotations.all().stream().filter(type -> !isHead(type) && !isMerge(type)).toList());
  }

  /** Any block in which branches meet. */
  Arbitrary<Spec> merges() {
    return anyOf(BlockAnnotations.all().stream().filter(RandomSpecs::isMerge).toList());
  }

  /** Any block with a loss; the number of its classes may be open. */
  Arbitrary<Spec> heads() {
    Arbitrary<Spec> heads =
        anyOf(BlockAnnotations.all().stream().filter(RandomSpecs::isHead).toList());
    return Combinators.combine(
            heads,
            Arbitraries.frequency(Tuple.of(9, false), Tuple.of(1, true)),
            Arbitraries.integers().between(0, 2))
        .as((head, open, more) -> open ? head.withOpenClasses(more) : head);
  }

  private static boolean isHead(Class<? extends Annotation> type) {
    return type.getPackageName().endsWith(".head");
  }

  private static boolean isMerge(Class<? extends Annotation> type) {
    return type.getPackageName().endsWith(".merge");
  }

  private Arbitrary<Spec> anyOf(Collection<Class<? extends Annotation>> types) {
    return Arbitraries.oneOf(types.stream().map(this::of).toList());
  }

  /** The annotation with any of its attributes. */
  Arbitrary<Spec> of(Class<? extends Annotation> type) {
    Arbitrary<Map<String, Object>> attributes = Arbitraries.just(Map.of());
    for (Method attribute : attributes(type)) {
      Optional<Arbitrary<Object>> values = values(attribute);
      if (values.isPresent()) {
        attributes =
            Combinators.combine(attributes, maybe(attribute, values.get()))
                .as((others, value) -> with(others, attribute.getName(), value));
      }
    }
    return attributes.map(written -> new Spec(type, written));
  }

  /** Whether the attribute is one of a range, which has to be consistent. */
  static boolean isOfRange(String attribute) {
    return attribute.matches("(min|max)[A-Z].*|multipleOf|remainder");
  }

  private static List<Method> attributes(Class<? extends Annotation> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(attribute -> !isOfRange(attribute.getName()))
        .sorted(Comparator.comparing(Method::getName))
        .toList();
  }

  /** What has a default is mostly left out. */
  private static Arbitrary<Optional<Object>> maybe(Method attribute, Arbitrary<Object> values) {
    return attribute.getDefaultValue() == null
        ? values.map(Optional::of)
        : Arbitraries.frequencyOf(
            Tuple.of(2, Arbitraries.just(Optional.empty())), Tuple.of(1, values.map(Optional::of)));
  }

  private static Map<String, Object> with(
      Map<String, Object> others, String name, Optional<Object> value) {
    Map<String, Object> written = new LinkedHashMap<>(others);
    value.ifPresent(given -> written.put(name, given));
    return written;
  }

  /** Empty for types of attributes whose default has to do. */
  private Optional<Arbitrary<Object>> values(Method attribute) {
    Class<?> type = attribute.getReturnType();
    if (type == int.class) {
      return Optional.of(whole(attribute).map(number -> number));
    }
    if (type == int[].class) {
      return Optional.of(wholes(attribute).map(numbers -> numbers));
    }
    if (type == double.class) {
      return Optional.of(Arbitraries.of(reals(attribute.getName())).map(number -> number));
    }
    if (type == boolean.class) {
      return Optional.of(Arbitraries.of(true, false).map(flag -> flag));
    }
    return type.isEnum()
        ? Optional.of(Arbitraries.of(type.getEnumConstants()).map(constant -> constant))
        : Optional.empty();
  }

  private Arbitrary<Integer> whole(Method attribute) {
    int most = COUNTS.contains(attribute.getName()) ? 3 : sizes.channels();
    Arbitrary<Integer> numbers = Arbitraries.integers().between(1, most);
    if (attribute.getName().equals("depth")) {
      return Arbitraries.integers().between(1, 9);
    }
    if (attribute.getName().equals("groups")) {
      return Arbitraries.frequencyOf(
          Tuple.of(3, Arbitraries.just(1)), Tuple.of(1, Arbitraries.of(2, 3, 4)));
    }
    return least(attribute) == 0
        ? Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.just(0)), Tuple.of(2, numbers))
        : numbers;
  }

  private Arbitrary<int[]> wholes(Method attribute) {
    return switch (attribute.getName()) {
      case "kernel" -> pairs(1, sizes.kernel());
      case "stride" -> pairs(1, 3);
      case "dilation" ->
          Arbitraries.frequencyOf(Tuple.of(3, pairs(1, 1)), Tuple.of(1, pairs(1, 3)));
      case "padding" -> pairs(0, sizes.kernel() / 2);
      default -> least(attribute) == 0 ? margins() : pairs(1, 3);
    };
  }

  /** One number for height and width, or one for each. */
  private static Arbitrary<int[]> pairs(int least, int most) {
    Arbitrary<Integer> numbers = Arbitraries.integers().between(least, most);
    return Arbitraries.frequencyOf(
        Tuple.of(3, numbers.array(int[].class).ofSize(1)),
        Tuple.of(1, numbers.array(int[].class).ofSize(2)));
  }

  /** One number for all sides, one for each pair, or one for each. */
  private Arbitrary<int[]> margins() {
    Arbitrary<Integer> numbers = Arbitraries.integers().between(0, 3);
    return Arbitraries.of(1, 2, 4).flatMap(length -> numbers.array(int[].class).ofSize(length));
  }

  private static List<Double> reals(String name) {
    return SHARES.contains(name) ? List.of(0.0, 0.25, 0.5) : List.of(0.1, 0.5, 0.75);
  }

  private static double least(Method attribute) {
    AtLeast atLeast = attribute.getAnnotation(AtLeast.class);
    if (atLeast != null) {
      return atLeast.value();
    }
    Between between = attribute.getAnnotation(Between.class);
    return between == null ? 1 : between.least();
  }
}
