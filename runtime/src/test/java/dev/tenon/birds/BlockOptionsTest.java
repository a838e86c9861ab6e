package dev.tenon.birds;

import static dev.tenon.birds.Configurations.layer;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.builder.WeightSettings;
import java.util.List;
import java.util.function.Consumer;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.conf.GradientNormalization;
import org.deeplearning4j.nn.conf.constraint.MaxNormConstraint;
import org.deeplearning4j.nn.conf.constraint.UnitNormConstraint;
import org.deeplearning4j.nn.conf.distribution.OrthogonalDistribution;
import org.deeplearning4j.nn.conf.dropout.Dropout;
import org.deeplearning4j.nn.conf.dropout.SpatialDropout;
import org.deeplearning4j.nn.conf.layers.BaseLayer;
import org.deeplearning4j.nn.conf.layers.BatchNormalization;
import org.deeplearning4j.nn.conf.layers.LSTM;
import org.deeplearning4j.nn.conf.weightnoise.DropConnect;
import org.deeplearning4j.nn.weights.WeightInit;
import org.deeplearning4j.nn.weights.WeightInitDistribution;
import org.deeplearning4j.nn.weights.WeightInitRelu;
import org.deeplearning4j.nn.weights.WeightInitUniform;
import org.deeplearning4j.nn.weights.WeightInitXavier;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.learning.config.Adam;
import org.nd4j.linalg.learning.config.Sgd;

/** What is said to a block holds for its layers, instead of what is said to the network. */
class BlockOptionsTest {

  private static final List<String> STEM = List.of("stem/conv1", "stem/conv2");

  @Test
  void everyOptionOverridesTheNetwork() {
    ComputationGraphConfiguration configuration =
        BirdNetBuilder.create()
            .updater(new Adam(1e-3))
            .biasUpdater(new Adam(1e-4))
            .gradientNormalization(GradientNormalization.ClipL2PerLayer)
            .gradientNormalizationThreshold(2)
            .weightInit(WeightInit.RELU)
            .biasInit(0.5)
            .dropOut(0.5)
            .weightNoise(new DropConnect(0.5))
            .constrainWeights(new MaxNormConstraint(2, 1))
            .stem(
                block ->
                    block
                        .updater(new Sgd(0.1))
                        .biasUpdater(new Sgd(0))
                        .gradientNormalization(GradientNormalization.RenormalizeL2PerLayer)
                        .gradientNormalizationThreshold(3)
                        .weightInit(WeightInit.UNIFORM)
                        .biasInit(0.25)
                        .dropOut(0.75)
                        .weightNoise(new DropConnect(0.75))
                        .constrainWeights(new UnitNormConstraint(1)))
            .configuration();

    assertThat(STEM)
        .allSatisfy(
            name -> {
              BaseLayer layer = layer(configuration, name);
              assertThat(layer.getIUpdater()).isEqualTo(new Sgd(0.1));
              assertThat(layer.getBiasUpdater()).isEqualTo(new Sgd(0));
              assertThat(layer.getGradientNormalization())
                  .isEqualTo(GradientNormalization.RenormalizeL2PerLayer);
              assertThat(layer.getGradientNormalizationThreshold()).isEqualTo(3);
              assertThat(layer.getWeightInitFn()).isEqualTo(new WeightInitUniform());
              assertThat(layer.getBiasInit()).isEqualTo(0.25);
              assertThat(layer.getIDropout()).isEqualTo(new Dropout(0.75));
              assertThat(layer.getWeightNoise()).isEqualTo(new DropConnect(0.75));
              assertThat(layer.getConstraints())
                  .singleElement()
                  .isInstanceOf(UnitNormConstraint.class);
            });

    BaseLayer other = layer(configuration, "mixed/conv3x3");
    assertThat(other.getIUpdater()).isEqualTo(new Adam(1e-3));
    assertThat(other.getBiasUpdater()).isEqualTo(new Adam(1e-4));
    assertThat(other.getGradientNormalization()).isEqualTo(GradientNormalization.ClipL2PerLayer);
    assertThat(other.getGradientNormalizationThreshold()).isEqualTo(2);
    assertThat(other.getWeightInitFn()).isEqualTo(new WeightInitRelu());
    assertThat(other.getBiasInit()).isEqualTo(0.5);
    assertThat(other.getIDropout()).isEqualTo(new Dropout(0.5));
    assertThat(other.getWeightNoise()).isEqualTo(new DropConnect(0.5));
    assertThat(other.getConstraints()).singleElement().isInstanceOf(MaxNormConstraint.class);
  }

  @Test
  void aBlockSwitchesOffWhatTheNetworkSays() {
    ComputationGraphConfiguration configuration =
        BirdNetBuilder.create()
            .dropOut(0.5)
            .constrainWeights(new MaxNormConstraint(2, 1))
            .stem(block -> block.dropOut(1).constrainWeights())
            .configuration();

    assertThat(STEM)
        .allSatisfy(
            name -> {
              assertThat(layer(configuration, name).getIDropout()).isNull();
              assertThat(layer(configuration, name).getConstraints()).isNull();
            });
  }

  @Test
  void aBlockMayBeToldSeveralTimes() {
    ComputationGraphConfiguration configuration =
        BirdNetBuilder.create()
            .stem(block -> block.biasInit(0.5).dropOut(0.5))
            .stem(block -> block.biasInit(0.25))
            .configuration();

    assertThat(layer(configuration, "stem/conv2").getBiasInit()).isEqualTo(0.25);
    assertThat(layer(configuration, "stem/conv2").getIDropout()).isEqualTo(new Dropout(0.5));
  }

  @Test
  void oneSettingServesBlocksOfDifferentKinds() {
    Consumer<WeightSettings<?>> cautious = block -> block.updater(new Sgd(1e-4)).dropOut(0.9);

    ComputationGraphConfiguration configuration =
        BirdNetBuilder.create().stem(cautious).body(cautious).species(cautious).configuration();

    assertThat(List.of("stem/conv1", "body/conv2", "species"))
        .allSatisfy(
            name -> {
              assertThat(layer(configuration, name).getIUpdater()).isEqualTo(new Sgd(1e-4));
              assertThat(layer(configuration, name).getIDropout()).isEqualTo(new Dropout(0.9));
            });
  }

  @Test
  void batchNormalisationLearnsAsItsBlockDoes() {
    ComputationGraphConfiguration configuration =
        BirdNetBuilder.create()
            .everyBatchNorm(norm -> norm.eps(1e-3).decay(0.99).updater(new Adam(1)))
            .body(
                block ->
                    block
                        .updater(new Sgd(0.1))
                        .weightInit(WeightInit.RELU)
                        .dropOut(0.5)
                        .batchNorm(norm -> norm.eps(1e-4).gamma(0).beta(0.5)))
            .configuration();

    BatchNormalization norm = (BatchNormalization) layer(configuration, "body/bn2");
    assertThat(norm.getEps()).isEqualTo(1e-4);
    assertThat(norm.getDecay()).isEqualTo(0.99);
    assertThat(norm.getGamma()).isEqualTo(0);
    assertThat(norm.getBeta()).isEqualTo(0.5);
    assertThat(norm.getIUpdater()).isEqualTo(new Sgd(0.1));
    assertThat(norm.getWeightInitFn()).isEqualTo(new WeightInitXavier());
    assertThat(norm.getIDropout()).isNull();
  }

  @Test
  void batchNormalisationMayLearnOtherwiseThanItsBlock() {
    ComputationGraphConfiguration configuration =
        BirdNetBuilder.create()
            .body(block -> block.batchNorm(n -> n.updater(new Sgd(0))).updater(new Sgd(0.1)))
            .configuration();

    assertThat(layer(configuration, "body/bn1").getIUpdater()).isEqualTo(new Sgd(0));
    assertThat(layer(configuration, "body/conv1").getIUpdater()).isEqualTo(new Sgd(0.1));
  }

  @Test
  void aBatchNormalisationIsABlockToo() {
    ComputationGraphConfiguration configuration =
        PatchNetBuilder.create()
            .everyBatchNorm(norm -> norm.eps(1e-3).decay(0.99))
            .even(norm -> norm.decay(0.5).updater(new Sgd(0.1)))
            .configuration();

    BatchNormalization even = (BatchNormalization) layer(configuration, "even");
    assertThat(even.getEps()).isEqualTo(1e-3);
    assertThat(even.getDecay()).isEqualTo(0.5);
    assertThat(even.getIUpdater()).isEqualTo(new Sgd(0.1));
  }

  @Test
  void anLstmHasRecurrentOptions() {
    OrthogonalDistribution orthogonal = new OrthogonalDistribution(1);
    ComputationGraphConfiguration configuration =
        SongNetBuilder.create()
            .melody(
                block ->
                    block.weightInitRecurrent(orthogonal).forgetGateBiasInit(2).dropOut(0.5).l2(1))
            .configuration();

    LSTM melody = (LSTM) layer(configuration, "melody");
    assertThat(melody.getWeightInitFnRecurrent()).isEqualTo(new WeightInitDistribution(orthogonal));
    assertThat(melody.getForgetGateBiasInit()).isEqualTo(2);
    assertThat(melody.getIDropout()).isEqualTo(new Dropout(0.5));
    assertThat(melody.getRegularization()).hasSize(1);
    assertThat(((LSTM) layer(SongNetBuilder.create().configuration(), "melody")))
        .satisfies(
            untold -> {
              assertThat(untold.getWeightInitFnRecurrent()).isNull();
              assertThat(untold.getForgetGateBiasInit()).isEqualTo(1);
            });
  }

  @Test
  void dropOutOfAMergeIsALayerForEachInput() {
    ComputationGraphConfiguration configuration =
        PatchNetBuilder.create().sum(block -> block.dropOut(0.9)).configuration();

    assertThat(configuration.getVertexInputs().get("sum"))
        .containsExactly("sum/dropout/noisy", "sum/dropout/edges");
    assertThat(layer(configuration, "sum/dropout/edges").getIDropout()).isEqualTo(new Dropout(0.9));
    assertThat(PatchNetBuilder.create().configuration().getVertexInputs().get("sum"))
        .containsExactly("noisy", "edges");
  }

  @Test
  void dropOutOfADropoutReplacesIt() {
    ComputationGraphConfiguration configuration =
        PatchNetBuilder.create()
            .dropOut(0.9)
            .noisy(block -> block.dropOut(new SpatialDropout(0.8)))
            .configuration();

    assertThat(layer(configuration, "noisy").getIDropout()).isEqualTo(new SpatialDropout(0.8));
    assertThat(layer(PatchNetBuilder.create().dropOut(0.9).configuration(), "noisy").getIDropout())
        .as("a declared rate is not changed by the network's")
        .isEqualTo(new Dropout(0.5));
  }
}
