package dev.tenon.processor.render;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;

/**
 * What is added to DL4J's graph for one vertex of the plan.
 *
 * @param method the method of {@code GraphBuilder} that adds it
 */
record GraphNode(String method, Expression value) {

  /** A layer of DL4J. */
  static GraphNode layer(Expression value) {
    return new GraphNode("addLayer", value);
  }

  /** A vertex of DL4J that is no layer: it has neither parameters nor an activation function. */
  static GraphNode vertex(Expression value) {
    return new GraphNode("addVertex", value);
  }

  /** The statement that adds it to the graph. */
  CodeBlock added(String name, List<Expression> inputs, int indent) {
    List<Expression> arguments = new ArrayList<>();
    arguments.add(Expression.string(name));
    arguments.add(value);
    arguments.addAll(inputs);
    return Expression.call(Fragment.of("graph.$L", method), arguments).statement(indent);
  }

  /** A copy of what it consumes. */
  static GraphNode copy() {
    return vertex(Expression.of("new $T(1)", Dl4jTypes.SCALE_VERTEX));
  }
}
