package dev.tenon.processor.render;

import com.palantir.javapoet.ClassName;
import java.util.List;

/**
 * An input or block as the classes {@code Shapes} and {@code Layers} show it.
 *
 * @param constant the name of its constant
 * @param nested the simple name of the class for its parts
 * @param kind the type of its shape
 * @param shape the code of its shape
 * @param handle the arguments of its handle before the shape; empty for an input, which has none
 * @param shapeText the shape as it prints
 * @param blockText what the block is and does
 * @param parts the blocks it consists of
 */
record Entry(
    String constant,
    String nested,
    ClassName kind,
    Fragment shape,
    List<Expression> handle,
    String shapeText,
    String blockText,
    List<Entry> parts) {

  Entry {
    handle = List.copyOf(handle);
    parts = List.copyOf(parts);
  }
}
