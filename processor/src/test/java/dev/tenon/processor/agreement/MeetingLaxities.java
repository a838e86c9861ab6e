package dev.tenon.processor.agreement;

import static dev.tenon.processor.agreement.Laxity.Outcome.FAILS;
import static dev.tenon.processor.agreement.Laxity.Outcome.VARIES;
import static dev.tenon.processor.layer.ElementWiseOperation.ADD;
import static dev.tenon.processor.layer.ElementWiseOperation.SUBTRACT;

import dev.tenon.processor.layer.Concat;
import dev.tenon.processor.layer.ElementWise;
import dev.tenon.processor.shape.Shape;
import dev.tenon.processor.shape.Shape.FeatureMap;
import dev.tenon.processor.shape.Shape.Sequence;
import dev.tenon.processor.shape.Shape.Vector;
import java.util.List;
import java.util.function.BiPredicate;

/** What DL4J does not compare where branches meet. */
final class MeetingLaxities {
  private static final Laxity UNEQUAL_BRANCHES =
      new Laxity(
          "branches of another height, width or number of steps that are concatenated",
          FAILS,
          joint ->
              joint.layer() instanceof Concat
                  && differ(joint, (one, other) -> !withoutFirst(one).equals(withoutFirst(other)))
                  && !differ(joint, (one, other) -> one.kind() != other.kind()),
          Joint.of(new Concat(), new FeatureMap(3, 8, 8), new FeatureMap(3, 6, 6)));

  private static final Laxity CONCATENATED_KINDS =
      new Laxity(
          "a vector that is concatenated with a sequence",
          FAILS,
          joint -> joint.layer() instanceof Concat && mixesVectorsAndSequences(joint),
          Joint.of(new Concat(), new Vector(3), new Sequence(3, 5)));

  /** Where one of the sizes is 1, it runs: the network learns with the wrong architecture. */
  private static final Laxity BROADCAST =
      new Laxity(
          "vectors or sequences of another size that are added, multiplied or the like",
          VARIES,
          joint ->
              joint.layer() instanceof ElementWise
                  && !(joint.input() instanceof FeatureMap)
                  && differ(joint, (one, other) -> !one.equals(other))
                  && !differ(joint, (one, other) -> one.kind() != other.kind()),
          Joint.of(new ElementWise(ADD), new Vector(16), new Vector(1)));

  /** Of one vector and one sequence, DL4J rejects some in one JVM and others in the next. */
  private static final Laxity BROADCAST_KINDS =
      new Laxity(
          "a vector that is added to a sequence, or the like",
          VARIES,
          joint -> joint.layer() instanceof ElementWise && mixesVectorsAndSequences(joint),
          Joint.of(new ElementWise(ADD), new Vector(3), new Sequence(3, 5), new Sequence(3, 5)));

  private static final Laxity LONG_SUBTRACTION =
      new Laxity(
          "a subtraction of three",
          FAILS,
          joint -> joint.layer().equals(new ElementWise(SUBTRACT)) && joint.inputs().size() > 2,
          Joint.of(new ElementWise(SUBTRACT), new Vector(3), new Vector(3), new Vector(3)));

  static final List<Laxity> ALL =
      List.of(UNEQUAL_BRANCHES, CONCATENATED_KINDS, BROADCAST, BROADCAST_KINDS, LONG_SUBTRACTION);

  private MeetingLaxities() {}

  private static boolean mixesVectorsAndSequences(Joint joint) {
    return differ(joint, (one, other) -> one instanceof Vector && other instanceof Sequence)
        || differ(joint, (one, other) -> one instanceof Sequence && other instanceof Vector);
  }

  private static boolean differ(Joint joint, BiPredicate<Shape, Shape> in) {
    return joint.inputs().stream().anyMatch(other -> in.test(joint.input(), other));
  }

  private static List<Long> withoutFirst(Shape shape) {
    return shape.dimensions().subList(1, shape.dimensions().size());
  }
}
