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
 * Reads the value of one attribute. Empty is a value that the compiler has rejected: both javac and
 * Eclipse's compiler then hand out the string {@code <error>}, whatever the attribute's type.
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
    return Optional.of(new Value.Whole(number));
  }

  @Override
  public Optional<Value> visitFloat(float number, TypeMirror type) {
    return visitDouble(number, type);
  }

  @Override
  public Optional<Value> visitDouble(double number, TypeMirror type) {
    return Optional.of(new Value.Real(number));
  }

  @Override
  public Optional<Value> visitBoolean(boolean set, TypeMirror type) {
    return Optional.of(new Value.Flag(set));
  }

  @Override
  public Optional<Value> visitString(String text, TypeMirror type) {
    if (text.equals(ERROR) || type.getKind() != TypeKind.DECLARED) {
      return Optional.empty();
    }
    TypeElement declared = (TypeElement) ((DeclaredType) type).asElement();
    String name = declared.getQualifiedName().toString();
    // Eclipse's compiler may give an enum default as a string: eclipse-jdt/eclipse.jdt.core#4687.
    if (declared.getKind() == ElementKind.ENUM) {
      return Optional.of(new Value.Constant(name, text));
    }
    return name.equals(String.class.getName())
        ? Optional.of(new Value.Text(text))
        : Optional.empty();
  }

  @Override
  public Optional<Value> visitEnumConstant(VariableElement constant, TypeMirror type) {
    TypeElement declaring = TypeNames.declaring(constant);
    return Optional.of(
        new Value.Constant(
            declaring.getQualifiedName().toString(), constant.getSimpleName().toString()));
  }

  @Override
  public Optional<Value> visitType(TypeMirror literal, TypeMirror type) {
    return literal.getKind() == TypeKind.ERROR
        ? Optional.empty()
        : Optional.of(new Value.TypeName(literal.toString()));
  }

  @Override
  public Optional<Value> visitAnnotation(AnnotationMirror nested, TypeMirror type) {
    AnnotationRead read = new AnnotationReader(places, element).read(nested);
    return read.complete() ? Optional.of(new Value.Nested(read.declaration())) : Optional.empty();
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
}
