package dev.tenon.processor.render;

import com.palantir.javapoet.CodeBlock;
import dev.tenon.processor.layer.SplitClip;
import dev.tenon.processor.open.OpenParameters;
import dev.tenon.processor.plan.Plan;
import dev.tenon.processor.plan.PlannedInput;
import dev.tenon.processor.plan.Vertex;
import dev.tenon.processor.shape.Shape;
import java.util.List;

/** The statements that name the inputs of the graph, with their shapes, and its outputs. */
final class GraphEnds {
  private static final int INDENT = 4;

  private GraphEnds() {}

  static CodeBlock inputs(Plan plan, OpenParameters parameters) {
    List<String> names = plan.inputs().stream().map(PlannedInput::name).toList();
    List<Expression> types =
        plan.inputs().stream().map(input -> inputType(input, parameters)).toList();
    CodeBlock.Builder code = CodeBlock.builder();
    code.add(statement("graph.addInputs", strings(names), INDENT));
    code.add(statement("graph.setInputTypes", types, INDENT));
    plan.inputs().forEach(input -> input.own().forEach(vertex -> code.add(addition(vertex))));
    return code.build();
  }

  /** Only the frames of a clip are prepared. */
  private static CodeBlock addition(Vertex vertex) {
    return PlainLayerCode.split((SplitClip) vertex.layer())
        .added(vertex.name(), strings(vertex.inputs()), INDENT);
  }

  /**
   * @param indent the column where the statement begins
   */
  static CodeBlock outputs(List<String> names, int indent) {
    return statement("graph.setOutputs", strings(names), indent);
  }

  private static List<Expression> strings(List<String> names) {
    return names.stream().map(Expression::string).toList();
  }

  private static CodeBlock statement(String method, List<Expression> arguments, int indent) {
    return Expression.call(Fragment.of(method), arguments).statement(indent);
  }

  private static Expression inputType(PlannedInput input, OpenParameters parameters) {
    boolean open =
        parameters.size().filter(size -> size.input().name().equals(input.name())).isPresent();
    return open && input.shape() instanceof Shape.FeatureMap map
        ? image(OpenFields.height(input.name()), OpenFields.width(input.name()), map)
        : inputType(input.shape());
  }

  /** DL4J wants height before width before channels, and never a batch. */
  private static Expression image(String height, String width, Shape.FeatureMap map) {
    return Expression.of(
        "$T.convolutional($L, $L, $L, $T.NCHW)",
        Dl4jTypes.INPUT_TYPE,
        height,
        width,
        Literals.size(map.channels()),
        Dl4jTypes.CNN_2D_FORMAT);
  }

  private static Expression inputType(Shape shape) {
    if (shape instanceof Shape.FeatureMap map) {
      return image(Literals.size(map.height()), Literals.size(map.width()), map);
    }
    if (shape instanceof Shape.Clip clip) {
      return recurrent(clip.frame().elements(), clip.frames());
    }
    if (shape instanceof Shape.Sequence sequence) {
      return recurrent(sequence.size(), sequence.steps());
    }
    return Expression.of(
        "$T.feedForward($L)", Dl4jTypes.INPUT_TYPE, Literals.size(shape.elements()));
  }

  private static Expression recurrent(long size, long steps) {
    return Expression.of(
        "$T.recurrent($L, $L)", Dl4jTypes.INPUT_TYPE, Literals.size(size), Literals.size(steps));
  }
}
