package dev.tenon.report;

import com.google.auto.service.AutoService;
import dev.tenon.processor.companion.Companion;
import dev.tenon.processor.companion.CompanionFile;
import dev.tenon.processor.companion.SourceLines;
import dev.tenon.processor.plan.Plan;
import dev.tenon.processor.summary.Detail;
import dev.tenon.processor.summary.Summary;
import dev.tenon.processor.summary.SummaryJson;
import dev.tenon.processor.summary.SummaryText;
import dev.tenon.report.diagram.Diagram;
import dev.tenon.report.diagram.Diagrams;
import dev.tenon.report.page.NetworkPage;
import dev.tenon.report.svg.Picture;
import dev.tenon.report.text.Dot;
import dev.tenon.report.text.Mermaid;
import java.util.List;

/**
 * Writes the picture of a network in three languages, its summary with layers as JSON and as text,
 * and its page. What is to be shown by the builder's Javadoc stands in {@code doc-files}: javadoc
 * copies that folder.
 */
@AutoService(Companion.class)
public final class PictureCompanion implements Companion {

  @Override
  public List<CompanionFile> files(Plan plan, SourceLines lines) {
    Diagram diagram = Diagrams.of(plan);
    ReportFiles names = ReportFiles.of(plan.network().nesting());
    Summary summary = Summary.of(plan, Detail.LAYERS);
    return List.of(
        new CompanionFile(names.picture(), Picture.of(plan, diagram), true),
        text(names.mermaid(), Mermaid.of(diagram)),
        text(names.dot(), Dot.of(plan.network().simpleName(), diagram)),
        text(names.json(), SummaryJson.of(summary)),
        text(names.table(), String.join("\n", SummaryText.lines(summary)) + "\n"),
        text(names.page(), NetworkPage.of(plan, diagram, lines)));
  }

  private static CompanionFile text(String path, String text) {
    return new CompanionFile(path, text, false);
  }
}
