package dev.tenon.processor.render;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.tenon.processor.block.Wire;
import dev.tenon.processor.plan.Vertex;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The private method that adds the layers of one unit to DL4J's graph. */
final class UnitMethod {
  private final Unit unit;
  private final OptionsField options;
  private final DataFlow graph;
  private final OutputCounts counts;
  private final List<String> outer;

  UnitMethod(Unit unit, OptionsField options, DataFlow graph, OutputCounts counts) {
    this.unit = unit;
    this.options = options;
    this.graph = graph;
    this.counts = counts;
    this.outer = unit.block().inputs().stream().map(Wire::vertex).distinct().toList();
  }

  /**
   * The method.
   *
   * @param indent the column where its statements begin
   */
  MethodSpec method(int indent) {
    CodeBlock.Builder body = CodeBlock.builder();
    if (dropsInputsOnce()) {
      body.add(
          "$T[] inputs = $L;\n",
          String.class,
          options.inputs(outer).assigned(indent, "String[] inputs = ".length()));
    }
    for (Vertex vertex : unit.vertices()) {
      body.add(addition(vertex, indent));
    }
    return MethodSpec.methodBuilder(unit.method())
        .addModifiers(Modifier.PRIVATE)
        .addJavadoc(Javadocs.paragraph(Javadocs.declaration(unit.part()), indent - 2))
        .addParameter(Dl4jTypes.GRAPH_BUILDER, "graph")
        .addCode(body.build())
        .build();
  }

  private CodeBlock addition(Vertex vertex, int indent) {
    GraphNode node =
        vertex.layer().accept(new LayerCode(options, counts.of(vertex), graph, vertex));
    return graph
        .reasonToCopy(vertex)
        .map(reason -> copiedAddition(vertex, node, reason, indent))
        .orElseGet(() -> node.added(vertex.name(), inputs(vertex), indent));
  }

  private CodeBlock copiedAddition(Vertex vertex, GraphNode node, String reason, int indent) {
    String copy = vertex.name() + "/copy";
    return CodeBlock.builder()
        .add("// $L\n", reason)
        .add(GraphNode.copy().added(copy, inputs(vertex), indent))
        .add(node.added(vertex.name(), List.of(Expression.string(copy)), indent))
        .build();
  }

  private List<Expression> inputs(Vertex vertex) {
    return dropsInputs() && !dropsInputsOnce()
        ? List.of(options.inputs(vertex.inputs()))
        : vertex.inputs().stream().map(this::input).toList();
  }

  private Expression input(String vertex) {
    return dropsInputsOnce() && outer.contains(vertex)
        ? Expression.of("inputs[$L]", outer.indexOf(vertex))
        : Expression.string(vertex);
  }

  /** Whether several layers share the dropouts that the options may put in front of the block. */
  private boolean dropsInputsOnce() {
    return dropsInputs() && unit.block().vertices().limit(2).count() > 1;
  }

  /** Whether there may be dropouts in front of the layers: not if they are the rest of a block. */
  private boolean dropsInputs() {
    return options.mayDropInputs()
        && unit.vertices().stream()
            .anyMatch(vertex -> vertex.inputs().stream().anyMatch(outer::contains));
  }
}
