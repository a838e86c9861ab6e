package dev.tenon.processor.open;

import dev.tenon.processor.plan.Plan;
import dev.tenon.processor.plan.Planner;
import dev.tenon.processor.problem.Problem;
import java.util.List;

/** Whether a network is right, and one graph, at every setting of what it leaves open. */
public final class OpenCheck {
  private final Planner planner;

  public OpenCheck(Planner planner) {
    this.planner = planner;
  }

  /**
   * What is wrong with a network that is right at its usual settings: of its declarations
   * everything, else the first setting that does not work.
   *
   * @param usual the plan of the network at its usual settings
   */
  public Outcome check(Plan usual) {
    if (!OpenParameters.anyDeclared(usual.network())) {
      return new Outcome(List.of(), Template.closed(usual));
    }
    List<Problem> declared = Declarations.problems(usual);
    if (!declared.isEmpty()) {
      return new Outcome(declared, Template.closed(usual));
    }
    Probe probe = new Probe(planner, usual);
    List<Problem> first =
        new Sweep(probe.parameters())
            .settings()
            .flatMap(settings -> probe.at(settings).stream())
            .limit(1)
            .map(objection -> problem(probe, usual, objection))
            .toList();
    return new Outcome(first, probe.template());
  }

  /** The most special parameter that is not as usual is the one to change. */
  private static Problem problem(Probe probe, Plan usual, Objection objection) {
    Settings settings = probe.parameters().usual();
    if (!objection.at().size().equals(settings.size())) {
      return new SizeProblem(probe, usual, objection).problem();
    }
    return objection.at().classes() == settings.classes()
        ? new WidthProblem(probe, usual, objection).problem()
        : new ClassesProblem(probe, usual, objection).problem();
  }

  /**
   * What came of the check.
   *
   * @param template what holds at all settings, if there are no problems
   */
  public record Outcome(List<Problem> problems, Template template) {
    public Outcome {
      problems = List.copyOf(problems);
    }
  }
}
