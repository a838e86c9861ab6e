package dev.tenon.report.page;

import dev.tenon.processor.companion.SourceLines;
import dev.tenon.processor.plan.Plan;
import dev.tenon.processor.plan.PlannedBlock;
import dev.tenon.processor.plan.PlannedInput;
import dev.tenon.processor.summary.Detail;
import dev.tenon.processor.summary.Summary;
import dev.tenon.processor.text.Thousands;
import dev.tenon.report.diagram.Diagram;
import dev.tenon.report.markup.Markup;
import dev.tenon.report.markup.Resources;
import dev.tenon.report.pointwise.PointwiseBlocks;
import dev.tenon.report.svg.Picture;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page of one network: its picture, where its cost goes, its table. */
public final class NetworkPage {
  private static final String SCRIPT =
      Stream.of("folding.js", "camera.js", "picture.js")
          .map(name -> Resources.text(NetworkPage.class, name))
          .collect(Collectors.joining());

  private NetworkPage() {}

  /**
   * As HTML, in one file.
   *
   * @param diagram of that plan
   */
  public static String of(Plan plan, Diagram diagram, SourceLines lines) {
    Summary summary = Summary.of(plan, Detail.LAYERS);
    Markup out = Page.open(summary.network() + " · Tenon", Picture.STYLE);
    header(out, plan, summary);
    out.open("main").line();
    PictureSection.write(out, diagram);
    CostBars.write(out, summary);
    PointwiseSection.write(out, PointwiseBlocks.of(plan));
    RowTable.write(out, summary, places(plan, lines));
    out.close().line();
    return Page.close(out, SCRIPT);
  }

  private static void header(Markup out, Plan plan, Summary summary) {
    out.open("header").line();
    out.element("a", "All networks", "href", ModulePage.from(summary.packageName())).line();
    out.element("h1", summary.network());
    out.element("p", summary.packageName(), "class", "note").line();
    out.open("dl", "class", "totals").line();
    String input =
        plan.inputs().stream()
            .map(PlannedInput::shape)
            .map(Object::toString)
            .collect(Collectors.joining(" and "));
    total(out, "Input", input);
    total(out, "Parameters", Thousands.of(summary.total().parameters()));
    total(out, "of them trained", Thousands.of(summary.total().trainable()));
    total(out, "MACs", Thousands.of(summary.total().macs()));
    total(out, "FLOPs", Thousands.of(summary.flops()));
    total(out, "Activations of one image", Numbers.floats(summary.activations()));
    total(out, "Layers", Thousands.of(plan.vertices().count()));
    out.close().line().close().line();
  }

  private static void total(Markup out, String name, String value) {
    out.open("div").element("dt", name).element("dd", value).close().line();
  }

  private static Map<String, String> places(Plan plan, SourceLines lines) {
    Map<String, String> places = new HashMap<>();
    plan.inputs()
        .forEach(
            input ->
                lines.of(input.decl().origin()).ifPresent(line -> places.put(input.name(), line)));
    plan.blocks().forEach(block -> addPlaces(block, lines, places));
    return places;
  }

  /** A layer stands where its block stands. */
  private static void addPlaces(PlannedBlock block, SourceLines lines, Map<String, String> places) {
    lines
        .of(block.decl().origin())
        .ifPresent(
            line -> {
              places.put(block.path(), line);
              block.own().forEach(vertex -> places.put(vertex.name(), line));
            });
    block.parts().forEach(part -> addPlaces(part, lines, places));
  }
}
