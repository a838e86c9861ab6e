package dev.tenon.processor.check;

import dev.tenon.processor.model.NetworkDecl;
import dev.tenon.processor.model.Site;
import dev.tenon.processor.problem.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The order in which a reader meets mistakes: of the network as a whole, then block by block. */
record SourceOrder(NetworkDecl network) implements Comparator<Problem> {

  @Override
  public int compare(Problem one, Problem other) {
    List<Integer> a = position(one);
    List<Integer> b = position(other);
    for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
      if (!a.get(i).equals(b.get(i))) {
        return Integer.compare(a.get(i), b.get(i));
      }
    }
    return Integer.compare(a.size(), b.size());
  }

  /** The number of the block in its interface, after those of the blocks around it. */
  private List<Integer> position(Problem problem) {
    List<Integer> position = new ArrayList<>();
    Optional<Site> site = Site.find(network, problem.block());
    while (site.isPresent()) {
      position.add(0, site.get().scope().blocks().indexOf(site.get().block()));
      site = site.get().outer();
    }
    return position;
  }
}
