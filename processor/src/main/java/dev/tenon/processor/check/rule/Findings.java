package dev.tenon.processor.check.rule;

import dev.tenon.processor.model.NetworkDecl;
import dev.tenon.processor.plan.Plan;
import dev.tenon.processor.problem.Problem;
import java.util.List;
import java.util.stream.Stream;

/**
 * What one look at a network finds.
 *
 * @param plan the blocks that fit
 * @param ofBlocks mistakes of blocks that could not be planned for them
 * @param ofPlan mistakes that show in the shapes; blocks after them could not be looked at
 * @param ofNetwork mistakes of the graph as a whole, which often follow from others
 */
public record Findings(
    Plan plan, List<Problem> ofBlocks, List<Problem> ofPlan, List<Problem> ofNetwork) {

  public Findings {
    ofBlocks = List.copyOf(ofBlocks);
    ofPlan = List.copyOf(ofPlan);
    ofNetwork = List.copyOf(ofNetwork);
  }

  /** The network that was looked at. */
  public NetworkDecl network() {
    return plan.network();
  }

  /** Everything that is wrong, what other mistakes may follow from first. */
  public List<Problem> problems() {
    return Stream.of(ofBlocks, ofPlan, ofNetwork).flatMap(List::stream).toList();
  }
}
