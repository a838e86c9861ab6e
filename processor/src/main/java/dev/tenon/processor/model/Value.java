package dev.tenon.processor.model;

import dev.tenon.processor.text.Thousands;
import java.util.List;
import java.util.stream.Collectors;

/** The value of an annotation attribute. {@code toString} writes it as Java source. */
public sealed interface Value {

  /** An {@code int} or {@code long}. */
  record Whole(long number) implements Value {
    private static final long FIRST_IN_GROUPS = 10_000;

    /** The digits of {@code 10_000} are in groups, those of {@code 4096} are not. */
    @Override
    public String toString() {
      String digits =
          Math.abs(number) < FIRST_IN_GROUPS ? Long.toString(number) : Thousands.inJava(number);
      return number == (int) number ? digits : digits + "L";
    }
  }

  /** A {@code double} or {@code float}. */
  record Real(double number) implements Value {
    @Override
    public String toString() {
      return Double.toString(number);
    }
  }

  /** A {@code boolean}. */
  record Flag(boolean set) implements Value {
    @Override
    public String toString() {
      return Boolean.toString(set);
    }
  }

  /** A {@code String}. */
  record Text(String text) implements Value {
    @Override
    public String toString() {
      return '"' + text + '"';
    }
  }

  /** An enum constant, by its name: the enum itself is never loaded. */
  record Constant(String type, String name) implements Value {
    @Override
    public String toString() {
      return name;
    }
  }

  /** An array, each element with its own place. */
  record Many(List<Located<Value>> elements) implements Value {
    public Many {
      elements = List.copyOf(elements);
    }

    @Override
    public String toString() {
      if (elements.size() == 1) {
        return elements.get(0).value().toString();
      }
      return elements.stream()
          .map(element -> element.value().toString())
          .collect(Collectors.joining(", ", "{", "}"));
    }
  }

  /** An annotation inside an annotation. */
  record Nested(AnnotationDecl annotation) implements Value {
    @Override
    public String toString() {
      return annotation.toString();
    }
  }

  /** A class literal, by its qualified name. */
  record TypeName(String qualifiedName) implements Value {
    @Override
    public String toString() {
      return qualifiedName.substring(qualifiedName.lastIndexOf('.') + 1) + ".class";
    }
  }
}
