package dev.tenon.processor.plan;

import dev.tenon.processor.block.BlockTypes;
import dev.tenon.processor.model.NetworkDecl;
import dev.tenon.processor.model.Origin;
import dev.tenon.processor.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Folds the blocks of a network over the shapes of its inputs. A block that does not fit is one
 * problem; what consumes it is left out, since nothing can be said about it.
 */
public final class Planner {
  private final BlockTypes types;

  public Planner(BlockTypes types) {
    this.types = types;
  }

  /**
   * Plans every block that is not broken and does not depend on one that is.
   *
   * @param broken blocks that are known to be wrong, by their origins
   */
  public Planning plan(NetworkDecl network, Set<Origin> broken) {
    return plan(network, broken, Earlier.NOTHING);
  }

  /**
   * Plans a changed network again. Blocks that are the same as in its earlier plan, and consume the
   * same shapes, are taken over from there.
   */
  public Planning plan(NetworkDecl network, Set<Origin> broken, Earlier earlier) {
    List<Problem> problems = new ArrayList<>();
    NetworkPlanning planning = new NetworkPlanning(types, network, broken, earlier, problems::add);
    List<PlannedInput> inputs = planning.inputs();
    return new Planning(new Plan(network, inputs, planning.blocks()), problems);
  }
}
