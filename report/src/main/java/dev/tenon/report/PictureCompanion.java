package dev.tenon.report;

import com.google.auto.service.AutoService;
import dev.tenon.processor.companion.Companion;
import dev.tenon.processor.companion.CompanionFile;
import dev.tenon.processor.companion.SourceLines;
import dev.tenon.processor.plan.Plan;
import dev.tenon.report.svg.Picture;
import java.util.List;

/**
 * Writes pictures of a network into {@code doc-files} beside its builder: javadoc copies what is
 * there, so that the builder's Javadoc can show it.
 */
@AutoService(Companion.class)
public final class PictureCompanion implements Companion {

  @Override
  public List<CompanionFile> files(Plan plan, SourceLines lines) {
    String name = "doc-files/" + String.join("_", plan.network().nesting());
    return List.of(new CompanionFile(name + ".svg", Picture.of(plan), true));
  }
}
