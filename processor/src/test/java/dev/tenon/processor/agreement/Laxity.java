package dev.tenon.processor.agreement;

import dev.tenon.processor.layer.Layer;
import dev.tenon.processor.shape.Shape;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Something that DL4J's configuration lets pass and Tenon rejects. Whatever no laxity covers, both
 * must agree on.
 *
 * @param name what DL4J lets pass
 * @param outcome what comes of it
 * @param covers which layers over which inputs it is about, in DL4J's terms and arithmetic
 * @param example one of them: a test executes it, and so proves that the laxity is there
 */
record Laxity(String name, Outcome outcome, Predicate<Joint> covers, Joint example) {

  /** What comes of a network that DL4J should not have accepted; the worst first. */
  enum Outcome {
    /** It overwrites memory: nothing may execute it. */
    CORRUPTS("wrong numbers and memory that is written over"),
    /** The forward or the backward pass throws. */
    FAILS("the first iteration of training throws"),
    /** It fails or runs, depending on the sizes. */
    VARIES("throws or runs, depending on the sizes"),
    /** It runs, but not as anyone would expect. */
    RUNS("runs, and computes something else than was meant");

    private final String text;

    Outcome(String text) {
      this.text = text;
    }

    /** The outcome in words. */
    String text() {
      return text;
    }
  }

  /** All laxities there are. */
  static Stream<Laxity> all() {
    return Stream.of(WindowLaxities.ALL, ChannelLaxities.ALL, KindLaxities.ALL, MeetingLaxities.ALL)
        .flatMap(laxities -> laxities.stream());
  }

  /** The worst of those that are about a layer over its inputs. */
  static Optional<Laxity> worstOf(Joint joint) {
    return all()
        .filter(laxity -> laxity.covers().test(joint))
        .min(Comparator.comparing(Laxity::outcome));
  }

  /** About one kind of layer over one kind of input. */
  static <L extends Layer, S extends Shape> Predicate<Joint> about(
      Class<L> layer, Class<S> input, BiPredicate<L, S> rule) {
    return joint ->
        layer.isInstance(joint.layer())
            && input.isInstance(joint.input())
            && rule.test(layer.cast(joint.layer()), input.cast(joint.input()));
  }

  @Override
  public String toString() {
    return name;
  }
}
