package dev.tenon.processor.render;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;

/** What {@code Shapes} and {@code Layers} keep of an entry. */
interface EntryConstant {

  /** Whether there is anything to keep. */
  boolean has(Entry entry);

  TypeName type(Entry entry);

  String javadoc(Entry entry);

  /**
   * The value.
   *
   * @param holder the class of the constant
   */
  Expression value(Entry entry, ClassName holder);

  /** The shape of its output. */
  final class OfShape implements EntryConstant {
    @Override
    public boolean has(Entry entry) {
      return true;
    }

    @Override
    public TypeName type(Entry entry) {
      return entry.kind();
    }

    @Override
    public String javadoc(Entry entry) {
      return entry.shapeText();
    }

    @Override
    public Expression value(Entry entry, ClassName holder) {
      return Expression.of("$L", entry.shape());
    }
  }

  /** The handle that finds it in a graph; inputs have none. */
  final class OfHandle implements EntryConstant {
    @Override
    public boolean has(Entry entry) {
      return !entry.handle().isEmpty();
    }

    @Override
    public TypeName type(Entry entry) {
      return RuntimeTypes.handle(entry.kind());
    }

    @Override
    public String javadoc(Entry entry) {
      return entry.blockText();
    }

    @Override
    public Expression value(Entry entry, ClassName holder) {
      List<Expression> arguments = new ArrayList<>(entry.handle());
      arguments.add(Expression.of("$L.$L", shapes(holder), entry.constant()));
      return Expression.call(Fragment.of("new $T<>", RuntimeTypes.LAYER_HANDLE), arguments);
    }

    /** The class of the same place below {@code Shapes} rather than {@code Layers}. */
    private static String shapes(ClassName layers) {
      List<String> names = new ArrayList<>(layers.simpleNames());
      names.set(1, "Shapes");
      return String.join(".", names.subList(1, names.size()));
    }
  }
}
