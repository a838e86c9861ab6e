package dev.tenon.processor.agreement;

import static dev.tenon.processor.agreement.Laxity.Outcome.FAILS;
import static dev.tenon.processor.agreement.Laxity.Outcome.RUNS;
import static dev.tenon.processor.agreement.Laxity.Outcome.VARIES;
import static dev.tenon.processor.layer.Activation.IDENTITY;
import static dev.tenon.processor.layer.Activation.TANH;

import dev.tenon.processor.layer.BatchNorm;
import dev.tenon.processor.layer.Dense;
import dev.tenon.processor.layer.GlobalPooling;
import dev.tenon.processor.layer.Layer;
import dev.tenon.processor.layer.Loss;
import dev.tenon.processor.layer.Lstm;
import dev.tenon.processor.layer.Output;
import dev.tenon.processor.layer.PoolingKind;
import dev.tenon.processor.layer.SequenceOutput;
import dev.tenon.processor.layer.SequencePooling;
import dev.tenon.processor.layer.Squeeze;
import dev.tenon.processor.layer.VectorOutput;
import dev.tenon.processor.shape.Shape;
import dev.tenon.processor.shape.Shape.FeatureMap;
import dev.tenon.processor.shape.Shape.Sequence;
import dev.tenon.processor.shape.Shape.Vector;
import java.util.List;

/** Where DL4J makes one kind of data out of another without being asked. */
final class KindLaxities {
  private static final Laxity NORMALISED_SEQUENCE =
      new Laxity(
          "a batch normalisation of a sequence",
          FAILS,
          Laxity.about(BatchNorm.class, Sequence.class, (layer, steps) -> true),
          Joint.of(new BatchNorm(1e-5, 0.9), new Sequence(3, 5)));

  private static final Laxity STEPS_AS_EXAMPLES =
      new Laxity(
          "a sequence where a vector is wanted: every step becomes an example",
          FAILS,
          Laxity.about(
              Layer.class, Sequence.class, (layer, in) -> wantsVector(layer) && in.steps() > 1),
          Joint.of(new Dense(4, true, IDENTITY), new Sequence(3, 5)));

  private static final Laxity STEP_AS_EXAMPLE =
      new Laxity(
          "a sequence of one step where a vector is wanted",
          RUNS,
          Laxity.about(
              Layer.class, Sequence.class, (layer, in) -> wantsVector(layer) && in.steps() == 1),
          Joint.of(new Dense(4, true, IDENTITY), new Sequence(3, 1)));

  private static final Laxity EXAMPLES_AS_STEPS =
      new Laxity(
          "an image or a vector where a sequence is wanted: an unknown number of steps",
          VARIES,
          Laxity.about(
              Layer.class,
              Shape.class,
              (layer, in) ->
                  !(in instanceof Sequence)
                      && (layer instanceof Lstm || layer instanceof SequenceOutput)),
          Joint.of(new Lstm(4, TANH), new FeatureMap(3, 1, 1)));

  private static final Laxity POOLING_OF_ANOTHER_KIND =
      new Laxity(
          "one global pooling for images, sequences and vectors",
          VARIES,
          Laxity.about(
              Layer.class,
              Shape.class,
              (layer, in) ->
                  (layer instanceof GlobalPooling && !(in instanceof FeatureMap))
                      || (layer instanceof SequencePooling && !(in instanceof Sequence))),
          Joint.of(new SequencePooling(PoolingKind.MAX), new FeatureMap(3, 8, 8)));

  private static final Laxity LOSS_OF_ANY_KIND =
      new Laxity(
          "a loss for vectors over an image or a sequence",
          VARIES,
          Laxity.about(VectorOutput.class, Shape.class, (layer, in) -> !(in instanceof Vector)),
          Joint.of(new VectorOutput(IDENTITY, Loss.MSE, 1), new FeatureMap(3, 8, 8)));

  static final List<Laxity> ALL =
      List.of(
          NORMALISED_SEQUENCE,
          STEPS_AS_EXAMPLES,
          STEP_AS_EXAMPLE,
          EXAMPLES_AS_STEPS,
          POOLING_OF_ANOTHER_KIND,
          LOSS_OF_ANY_KIND);

  private KindLaxities() {}

  private static boolean wantsVector(Layer layer) {
    return layer instanceof Dense || layer instanceof Output || layer instanceof Squeeze;
  }
}
