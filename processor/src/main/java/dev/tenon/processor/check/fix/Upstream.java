package dev.tenon.processor.check.fix;

import dev.tenon.processor.model.BlockDecl;
import dev.tenon.processor.model.NetworkDecl;
import dev.tenon.processor.model.Site;
import dev.tenon.processor.model.Wiring;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The blocks whose output reaches a block, nearest first: one of them may be what is wrong. */
final class Upstream {
  private final IdentityHashMap<NetworkDecl, Wiring> wirings = new IdentityHashMap<>();
  private final Map<String, Site> found = new LinkedHashMap<>();

  private Upstream() {}

  /** The block itself and those before it, at most so many. */
  static List<Site> of(Site start, int limit) {
    return new Upstream().search(start, limit);
  }

  private List<Site> search(Site start, int limit) {
    Deque<Site> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty() && found.size() < limit) {
      Site site = open.removeFirst();
      if (found.putIfAbsent(site.path(), site) == null) {
        Stream.concat(insides(site), sources(site)).forEach(open::addLast);
      }
    }
    return List.copyOf(found.values());
  }

  /** The block of a placed interface whose output is the output of the whole. */
  private Stream<Site> insides(Site site) {
    if (!(site.block().body() instanceof NetworkDecl body)) {
      return Stream.empty();
    }
    List<BlockDecl> open = wiring(body).unconsumed();
    return open.stream().skip(Math.max(0, open.size() - 1)).map(last -> site.inner(body, last));
  }

  private Stream<Site> sources(Site site) {
    return wiring(site.scope())
        .sourceBlocks(site.block())
        .flatMap(source -> resolve(site.sibling(source)));
  }

  /** The input of a placed interface is what the block that places it consumes. */
  private Stream<Site> resolve(Site site) {
    if (!site.block().isInput() || site.outer().isEmpty()) {
      return Stream.of(site);
    }
    Site outer = site.outer().get();
    List<BlockDecl> inputs = site.scope().blocks().stream().filter(BlockDecl::isInput).toList();
    List<Site> sources = sources(outer).toList();
    return IntStream.of(inputs.indexOf(site.block()))
        .filter(index -> index < sources.size())
        .mapToObj(sources::get);
  }

  private Wiring wiring(NetworkDecl scope) {
    return wirings.computeIfAbsent(scope, Wiring::new);
  }
}
