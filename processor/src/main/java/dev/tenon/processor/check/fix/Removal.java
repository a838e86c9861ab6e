package dev.tenon.processor.check.fix;

import dev.tenon.processor.model.Edits;
import dev.tenon.processor.model.Site;
import dev.tenon.processor.problem.Candidate;
import java.util.List;
import java.util.stream.Stream;

/** Remedies that leave something out. */
final class Removal {
  private Removal() {}

  static Stream<Knob> block(Case of) {
    return of.site().stream().map(Removal::of);
  }

  static Knob of(Site site) {
    return new Knob.Choice(
        List.of(
            new Candidate(
                "remove '%s'".formatted(site.path()), "", Edits.remove(site.block().origin()))),
        true);
  }

  /** Not a feature extractor after all. */
  static Stream<Knob> featuresOnly(Case of) {
    return of.network().featuresOnly().value() && of.site().isEmpty()
        ? Stream.of(
            new Knob.Choice(
                List.of(
                    new Candidate(
                        "no featuresOnly in @Network",
                        "",
                        network -> network.withFeaturesOnly(false))),
                true))
        : Stream.empty();
  }
}
