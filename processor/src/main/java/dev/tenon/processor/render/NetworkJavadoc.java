package dev.tenon.processor.render;

import com.palantir.javapoet.CodeBlock;
import dev.tenon.processor.open.OpenParameters;
import dev.tenon.processor.plan.Plan;
import dev.tenon.processor.plan.PlannedInput;
import dev.tenon.processor.plan.Vertex;
import dev.tenon.processor.shape.Shape;
import dev.tenon.processor.summary.Summary;
import dev.tenon.processor.summary.SummaryText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the Javadoc of the builder says: which network it is, and its shapes from block to block.
 */
final class NetworkJavadoc {
  /** Beyond, a table of shapes helps nobody; {@code SUMMARY} has them all. */
  private static final int ROWS = 50;

  private NetworkJavadoc() {}

  /**
   * @param summary of the plan, block by block
   * @param pictures the paths of pictures to show
   */
  static CodeBlock of(
      Plan plan, Summary summary, OpenParameters parameters, List<String> pictures) {
    CodeBlock text = text(plan, summary, parameters);
    return pictures.isEmpty()
        ? text
        : CodeBlock.of("$L\n\n$L", text, images(plan.network().simpleName(), pictures));
  }

  private static String images(String network, List<String> pictures) {
    return pictures.stream()
        .map(path -> "<p><img src=\"%s\" alt=\"The layers of %s\">".formatted(path, network))
        .collect(Collectors.joining("\n\n"));
  }

  private static CodeBlock text(Plan plan, Summary summary, OpenParameters parameters) {
    String network = String.join(".", plan.network().nesting());
    String input = joined(plan.inputs().stream().map(PlannedInput::shape));
    String output = joined(outputs(plan));
    String shapes = input + " → " + output;
    String cost = Javadocs.cost(plan.cost());
    String sentence =
        "Builds the {@code ComputationGraph} of {@link "
            + network
            + "}: "
            + shapes
            + ", "
            + cost
            + ".";
    CodeBlock text = Javadocs.paragraph(sentence + open(parameters), 0);
    return summary.rows().size() > ROWS
        ? text
        : CodeBlock.of("$L\n\n<pre>\n$L\n</pre>", text, shapes(summary));
  }

  /** What else it may be. */
  private static String open(OpenParameters parameters) {
    List<String> methods = new ArrayList<>();
    parameters.size().ifPresent(open -> methods.add(open.input().name() + "Size"));
    parameters.classes().ifPresent(classes -> methods.add("classes"));
    parameters.widths().ifPresent(widths -> methods.add("width"));
    return methods.isEmpty()
        ? ""
        : methods.stream()
            .map("{@code %s}"::formatted)
            .collect(
                Collectors.joining(
                    " and ",
                    " That, and all constants, is so unless ",
                    methods.size() == 1 ? " sets something else." : " set something else."));
  }

  private static Stream<Shape> outputs(Plan plan) {
    Set<String> names = new HashSet<>(plan.outputs());
    return plan.vertices().filter(vertex -> names.contains(vertex.name())).map(Vertex::shape);
  }

  private static String joined(Stream<Shape> shapes) {
    return shapes.map(Shape::toString).collect(Collectors.joining(" and "));
  }

  private static String shapes(Summary summary) {
    return String.join("\n", SummaryText.shapes(summary));
  }
}
