package dev.tenon.processor.check.fix;

import dev.tenon.processor.problem.Candidate;
import java.util.List;

/** One thing of the declaration that can be set in several ways: at most one of them is shown. */
interface Knob {

  /** The ways to set it, best first. */
  List<Candidate> settings();

  /** More ways to set it, after one of them did not help: what it did to the shapes may tell. */
  default List<Candidate> settingsAfter(Trial trial) {
    return List.of();
  }

  /** Whether all settings are tried, even if the first of them make no difference. */
  default boolean isThorough() {
    return false;
  }

  /** A knob whose settings have nothing to do with one another. */
  record Choice(List<Candidate> settings, boolean isThorough) implements Knob {
    public Choice {
      settings = List.copyOf(settings);
    }
  }
}
