package dev.tenon.processor.plan;

import dev.tenon.processor.model.BlockDecl;
import dev.tenon.processor.model.NetworkDecl;
import dev.tenon.processor.model.Wiring;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The names that are visible inside one interface while its blocks are planned. */
final class Scope {
  private final String prefix;
  private final Wiring wiring;
  private final Map<String, Source> sources = new HashMap<>();

  /** The scope of a network itself. */
  Scope(NetworkDecl network) {
    this(network, "");
  }

  /** The scope of an interface that is placed at that path. */
  static Scope placed(NetworkDecl network, String path) {
    return new Scope(network, path + "/");
  }

  private Scope(NetworkDecl network, String prefix) {
    this.prefix = prefix;
    this.wiring = new Wiring(network);
  }

  String path(BlockDecl block) {
    return prefix + block.name();
  }

  void define(String name, Source source) {
    sources.put(name, source);
  }

  /** What the block consumes; empty if any of it could not be planned. */
  Optional<List<Source>> sources(BlockDecl block) {
    List<Source> found = new ArrayList<>();
    for (String name : wiring.sources(block)) {
      Source source = sources.get(name);
      if (source == null) {
        return Optional.empty();
      }
      found.add(source);
    }
    return found.isEmpty() ? Optional.empty() : Optional.of(found);
  }

  /** What a placed interface hands out: the output of the last block that nothing consumes. */
  Optional<Source> result() {
    List<BlockDecl> open = wiring.unconsumed();
    return open.isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(sources.get(open.get(open.size() - 1).name()));
  }
}
