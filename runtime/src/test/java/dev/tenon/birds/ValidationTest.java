package dev.tenon.birds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.deeplearning4j.nn.weights.WeightInit;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.linalg.api.buffer.DataType;

/**
 * A number out of range is refused where it is passed, not when the network is built or trained.
 */
class ValidationTest {

  private static final String RETAIN =
      " is the probability of retaining an input, so it must lie in (0, 1];"
          + " a dropout rate r is dropOut(1 - r)";
  private static final String COEFFICIENT =
      " is a coefficient, so it must be zero (off) or a positive finite number";
  private static final String POSITIVE = " is not usable: it must be a positive finite number";

  static Stream<Arguments> mistakes() {
    return Stream.of(
        bird(b -> b.dropOut(0), "BirdNetBuilder: dropOut(0.0)" + RETAIN),
        bird(b -> b.dropOut(1.5), "BirdNetBuilder: dropOut(1.5)" + RETAIN),
        bird(b -> b.body(o -> o.dropOut(-0.1)), "block 'body': dropOut(-0.1)" + RETAIN),
        bird(b -> b.pooled(o -> o.dropOut(20)), "block 'pooled': dropOut(20.0)" + RETAIN),
        bird(b -> b.dropOut(Double.NaN), "BirdNetBuilder: dropOut(NaN)" + RETAIN),
        bird(b -> b.l1(-1), "BirdNetBuilder: l1(-1.0)" + COEFFICIENT),
        bird(b -> b.body(o -> o.l2(-1e-4)), "block 'body': l2(-1.0E-4)" + COEFFICIENT),
        bird(b -> b.weightDecay(Double.NaN), "BirdNetBuilder: weightDecay(NaN)" + COEFFICIENT),
        bird(b -> b.l1Bias(-1), "BirdNetBuilder: l1Bias(-1.0)" + COEFFICIENT),
        bird(b -> b.l2Bias(-1), "BirdNetBuilder: l2Bias(-1.0)" + COEFFICIENT),
        bird(b -> b.weightDecayBias(-1), "BirdNetBuilder: weightDecayBias(-1.0)" + COEFFICIENT),
        bird(
            b -> b.biasInit(Double.NEGATIVE_INFINITY),
            "BirdNetBuilder: biasInit(-Infinity) is not a finite number"),
        bird(
            b -> b.gradientNormalizationThreshold(0),
            "BirdNetBuilder: gradientNormalizationThreshold(0.0)" + POSITIVE),
        bird(b -> b.tBPTTLength(0), "BirdNetBuilder: tBPTTLength(0) must be at least 1"),
        bird(
            b -> b.dataType(DataType.BOOL),
            "BirdNetBuilder: dataType(BOOL) is none of HALF, FLOAT and DOUBLE"),
        bird(
            b -> b.body(o -> o.batchNorm(n -> n.eps(0))),
            "batch normalisation of block 'body': eps(0.0)" + POSITIVE),
        bird(
            b -> b.everyBatchNorm(n -> n.decay(1)),
            "batch normalisation: decay(1.0) is not usable: it must lie in [0, 1)"),
        bird(
            b -> b.species(o -> o.classWeights(1, 2)),
            "block 'species': classWeights has 2 values for 200 classes"),
        bird(b -> b.species(o -> o.lossWeight(0)), "block 'species': lossWeight(0.0)" + POSITIVE),
        song(
            b -> b.quality(o -> o.classWeights(1, -2)),
            "block 'quality': classWeights(-2.0)" + COEFFICIENT),
        song(
            b -> b.melody(o -> o.forgetGateBiasInit(Double.NaN)),
            "block 'melody': forgetGateBiasInit(NaN) is not a finite number"),
        song(
            b -> b.melody(o -> o.weightInitRecurrent(WeightInit.DISTRIBUTION)),
            "block 'melody': weightInitRecurrent(DISTRIBUTION) does not say which;"
                + " pass the Distribution"));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void saysWhoseSettingIsWrongAndWhatItIsAllowedToBe(Runnable mistake, String message) {
    assertThatIllegalArgumentException().isThrownBy(mistake::run).withMessage(message);
  }

  @Test
  void refusedSettingsLeaveTheBuilderAsItWas() {
    BirdNetBuilder builder = BirdNetBuilder.create().dropOut(0.8).l2(1e-4);
    String before = builder.configuration().toJson();

    assertThatIllegalArgumentException().isThrownBy(() -> builder.dropOut(7));
    assertThatIllegalArgumentException().isThrownBy(() -> builder.l2(-7));

    assertThat(builder.configuration().toJson()).isEqualTo(before);
  }

  private static Arguments bird(Consumer<BirdNetBuilder> mistake, String message) {
    return arguments(mistake(() -> mistake.accept(BirdNetBuilder.create()), message), message);
  }

  private static Arguments song(Consumer<SongNetBuilder> mistake, String message) {
    return arguments(mistake(() -> mistake.accept(SongNetBuilder.create()), message), message);
  }

  private static Named<Runnable> mistake(Runnable mistake, String message) {
    return Named.of(message, mistake);
  }
}
