package dev.tenon.processor.render;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.tenon.processor.block.Wire;
import dev.tenon.processor.plan.Vertex;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The private method that adds the layers of one unit to DL4J's graph. */
final class UnitMethod {
  private static final String INPUTS = "String[] inputs = ";

  private final Unit unit;
  private final OptionsField options;
  private final SequenceInputs sequenceInputs;
  private final List<String> outer;

  UnitMethod(Unit unit, OptionsField options, SequenceInputs sequenceInputs) {
    this.unit = unit;
    this.options = options;
    this.sequenceInputs = sequenceInputs;
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
      body.add(INPUTS + "$L;\n", options.inputs(outer).assigned(indent, INPUTS.length()));
    }
    for (Vertex vertex : unit.vertices()) {
      body.add("$L;\n", addition(vertex).laidOut(indent, 0, 1));
    }
    return MethodSpec.methodBuilder(unit.method())
        .addModifiers(Modifier.PRIVATE)
        .addJavadoc(Javadocs.paragraph(Javadocs.declaration(unit.part()), indent - 2))
        .addParameter(Dl4jTypes.GRAPH_BUILDER, "graph")
        .addCode(body.build())
        .build();
  }

  private Expression addition(Vertex vertex) {
    LayerCode code = new LayerCode(options, sequenceInputs.of(vertex));
    GraphNode node = vertex.layer().accept(code);
    List<Expression> arguments = new ArrayList<>();
    arguments.add(Expression.string(vertex.name()));
    arguments.add(node.value());
    arguments.addAll(inputs(vertex));
    return Expression.call(CodeBlock.of("graph.$L", node.method()), arguments);
  }

  private List<Expression> inputs(Vertex vertex) {
    return options.mayDropInputs() && !dropsInputsOnce()
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
    return options.mayDropInputs() && unit.vertices().size() > 1;
  }
}
