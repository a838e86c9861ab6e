package dev.tenon.processor.render;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;

/** The nested classes {@code Shapes} and {@code Layers}. */
final class BlockConstants {
  private static final ConstantsClass SHAPES = new ConstantsClass(new EntryConstant.OfShape());
  private static final ConstantsClass LAYERS = new ConstantsClass(new EntryConstant.OfHandle());

  private BlockConstants() {}

  static void addTo(TypeSpec.Builder type, ClassName builder, List<Entry> entries) {
    type.addTypes(
        SHAPES.types(
            builder.nestedClass("Shapes"),
            "What each block hands to the next, for one example: C×H×W, N×T or N.",
            entries));
    type.addTypes(
        LAYERS.types(
            builder.nestedClass("Layers"), "The blocks, to find them again in a graph.", entries));
  }
}
