package dev.tenon.processor.declare;

import com.google.common.reflect.ClassPath;
import dev.tenon.head.SequenceClassifier;
import dev.tenon.layer.LastStep;
import dev.tenon.layer.Lstm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The block annotations of the runtime, as its class files have them. */
public final class BlockAnnotations {
  private static final List<String> PACKAGES = List.of("layer", "block", "merge", "head");
  private static final ClassPath CLASS_PATH = classPath();
  private static final Set<Class<? extends Annotation>> SEQUENCE_READERS =
      Set.of(Lstm.class, LastStep.class, SequenceClassifier.class);

  private BlockAnnotations() {}

  public static List<Class<? extends Annotation>> all() {
    return PACKAGES.stream().flatMap(BlockAnnotations::in).toList();
  }

  public static boolean readsSequence(Class<? extends Annotation> annotation) {
    return SEQUENCE_READERS.contains(annotation);
  }

  /** Names and values, in turn, of the attributes that have no default. */
  public static List<Object> smallest(Class<? extends Annotation> annotation) {
    List<Object> written = new ArrayList<>();
    for (Method attribute : annotation.getDeclaredMethods()) {
      if (attribute.getDefaultValue() == null) {
        written.add(attribute.getName());
        written.add(smallest(attribute));
      }
    }
    return written;
  }

  public static Map<String, Set<Class<?>>> attributeTypes() {
    Map<String, Set<Class<?>>> types = new LinkedHashMap<>();
    for (Class<? extends Annotation> annotation : all()) {
      for (Method attribute : annotation.getDeclaredMethods()) {
        types
            .computeIfAbsent(attribute.getName(), name -> new LinkedHashSet<>())
            .add(attribute.getReturnType());
      }
    }
    return types;
  }

  /** The constants that attributes of the annotation may have, by their names, qualified. */
  public static Map<String, String> constants(String simpleName) {
    Map<String, String> constants = new LinkedHashMap<>();
    all().stream()
        .filter(type -> type.getSimpleName().equals(simpleName))
        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
        .map(Method::getReturnType)
        .filter(Class::isEnum)
        .forEach(
            type ->
                Arrays.stream(type.getEnumConstants())
                    .map(constant -> ((Enum<?>) constant).name())
                    .forEach(name -> constants.put(name, type.getCanonicalName() + "." + name)));
    return constants;
  }

  private static Object smallest(Method attribute) {
    Class<?> type = attribute.getReturnType();
    if (type.isEnum()) {
      return org.nd4j.linalg.activations.Activation.class == type
          ? org.nd4j.linalg.activations.Activation.SIGMOID
          : type.getEnumConstants()[0];
    }
    return type == double.class ? (Object) 0.5 : 8;
  }

  private static Stream<Class<? extends Annotation>> in(String packageName) {
    return CLASS_PATH.getTopLevelClasses("dev.tenon." + packageName).stream()
        .map(ClassPath.ClassInfo::load)
        .filter(Class::isAnnotation)
        .<Class<? extends Annotation>>map(type -> type.asSubclass(Annotation.class))
        .sorted(Comparator.comparing(Class::getName));
  }

  private static ClassPath classPath() {
    try {
      return ClassPath.from(BlockAnnotations.class.getClassLoader());
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    }
  }
}
