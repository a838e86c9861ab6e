package dev.tenon.processor.model;

import dev.tenon.Input;
import dev.tenon.layer.Activate;
import dev.tenon.layer.Dense;
import dev.tenon.processor.declare.Annotated;
import dev.tenon.processor.shape.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.nd4j.linalg.activations.Activation;

/** Interfaces as they are declared, small enough to see every part. */
final class Interfaces {
  private Interfaces() {}

  static NetworkDecl network(String name, BlockDecl... blocks) {
    return new NetworkDecl(
        "dev.tenon.test", List.of(name), true, Annotated.origin(), located(false), List.of(blocks));
  }

  static BlockDecl input(String name) {
    return block(name, Annotated.with(Input.class, "size", 8));
  }

  static BlockDecl dense(String name, String... sources) {
    return block(name, Annotated.with(Dense.class, "units", 8), sources);
  }

  static BlockDecl activate(String name, String... sources) {
    return block(name, Annotated.with(Activate.class, "value", Activation.RELU), sources);
  }

  static BlockDecl block(String name, Body body, String... sources) {
    return new BlockDecl(
        name,
        Annotated.origin(),
        body,
        Optional.empty(),
        Arrays.stream(sources)
            .map(source -> new WireDecl(located(source), located(Kind.VECTOR)))
            .toList(),
        Optional.of(located(Kind.VECTOR)),
        Optional.empty());
  }

  static <T> Located<T> located(T value) {
    return new Located<>(value, Annotated.origin());
  }
}
