package dev.tenon.processor.read;

import dev.tenon.processor.model.Located;
import dev.tenon.processor.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.SimpleAnnotationValueVisitor14;

/**
 * Reads the value of one attribute. A value that the compiler has rejected is empty: javac then
 * hands out the string {@code <error>}, Eclipse's compiler that or a value of the wrong type.
 */
final class ValueReader extends SimpleAnnotationValueVisitor14<Optional<Value>, TypeMirror> {
  private static final String ERROR = "<error>";

  private final Places places;
  private final Element element;
  private final AnnotationMirror annotation;
  private final AnnotationValue attribute;

  ValueReader(
      Places places, Element element, AnnotationMirror annotation, AnnotationValue attribute) {
    super(Optional.empty());
    this.places = places;
    this.element = element;
    this.annotation = annotation;
    this.attribute = attribute;
  }

  /** The value as one of the type that the attribute has. */
  Optional<Value> read(AnnotationValue value, TypeMirror type) {
    return value.accept(this, type);
  }

  @Override
  public Optional<Value> visitByte(byte number, TypeMirror type) {
    return visitLong(number, type);
  }

  @Override
  public Optional<Value> visitShort(short number, TypeMirror type) {
    return visitLong(number, type);
  }

  @Override
  public Optional<Value> visitChar(char number, TypeMirror type) {
    return visitLong(number, type);
  }

  @Override
  public Optional<Value> visitInt(int number, TypeMirror type) {
    return visitLong(number, type);
  }

  @Override
  public Optional<Value> visitLong(long number, TypeMirror type) {
    return switch (type.getKind()) {
      case BYTE, SHORT, CHAR, INT, LONG -> Optional.of(new Value.Whole(number));
      default -> visitDouble((double) number, type);
    };
  }

  @Override
  public Optional<Value> visitFloat(float number, TypeMirror type) {
    return visitDouble(number, type);
  }

  @Override
  public Optional<Value> visitDouble(double number, TypeMirror type) {
    return switch (type.getKind()) {
      case FLOAT, DOUBLE -> Optional.of(new Value.Real(number));
      default -> Optional.empty();
    };
  }

  @Override
  public Optional<Value> visitBoolean(boolean set, TypeMirror type) {
    return type.getKind() == TypeKind.BOOLEAN ? Optional.of(new Value.Flag(set)) : Optional.empty();
  }

  @Override
  public Optional<Value> visitString(String text, TypeMirror type) {
    if (text.equals(ERROR)) {
      return Optional.empty();
    }
    // Eclipse's compiler may give an enum default as a string: eclipse-jdt/eclipse.jdt.core#4687.
    return isA(type, String.class.getName())
        ? Optional.of(new Value.Text(text))
        : declared(type)
            .filter(declared -> declared.getKind() == ElementKind.ENUM)
            .map(declared -> new Value.Constant(declared.getQualifiedName().toString(), text));
  }

  @Override
  public Optional<Value> visitEnumConstant(VariableElement constant, TypeMirror type) {
    String declaring = TypeNames.declaring(constant).getQualifiedName().toString();
    return isA(type, declaring)
        ? Optional.of(new Value.Constant(declaring, constant.getSimpleName().toString()))
        : Optional.empty();
  }

  @Override
  public Optional<Value> visitType(TypeMirror literal, TypeMirror type) {
    return isA(type, Class.class.getName()) && literal.getKind() != TypeKind.ERROR
        ? Optional.of(new Value.TypeName(literal.toString()))
        : Optional.empty();
  }

  @Override
  public Optional<Value> visitAnnotation(AnnotationMirror nested, TypeMirror type) {
    AnnotationRead read = new AnnotationReader(places, element).read(nested);
    return read.complete() && isA(type, read.declaration().type())
        ? Optional.of(new Value.Nested(read.declaration()))
        : Optional.empty();
  }

  @Override
  public Optional<Value> visitArray(List<? extends AnnotationValue> values, TypeMirror type) {
    if (type.getKind() != TypeKind.ARRAY) {
      return Optional.empty();
    }
    TypeMirror component = ((ArrayType) type).getComponentType();
    List<Located<Value>> elements = new ArrayList<>();
    for (AnnotationValue value : values) {
      read(value, component).map(read -> located(read, value)).ifPresent(elements::add);
    }
    boolean complete = elements.size() == values.size();
    return complete ? Optional.of(new Value.Many(elements)) : Optional.empty();
  }

  private Located<Value> located(Value read, AnnotationValue value) {
    return new Located<>(read, places.of(element, annotation, value, attribute));
  }

  private static boolean isA(TypeMirror type, String name) {
    return declared(type).filter(it -> it.getQualifiedName().contentEquals(name)).isPresent();
  }

  private static Optional<TypeElement> declared(TypeMirror type) {
    return type.getKind() == TypeKind.DECLARED
        ? Optional.of((TypeElement) ((DeclaredType) type).asElement())
        : Optional.empty();
  }
}
