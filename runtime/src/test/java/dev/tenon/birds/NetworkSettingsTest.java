package dev.tenon.birds;

import static dev.tenon.birds.Configurations.layers;
import static dev.tenon.birds.Configurations.trainable;
import static dev.tenon.birds.Configurations.weighted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.deeplearning4j.nn.api.OptimizationAlgorithm;
import org.deeplearning4j.nn.conf.BackpropType;
import org.deeplearning4j.nn.conf.CacheMode;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.conf.ConvolutionMode;
import org.deeplearning4j.nn.conf.GradientNormalization;
import org.deeplearning4j.nn.conf.WorkspaceMode;
import org.deeplearning4j.nn.conf.constraint.MaxNormConstraint;
import org.deeplearning4j.nn.conf.constraint.NonNegativeConstraint;
import org.deeplearning4j.nn.conf.constraint.UnitNormConstraint;
import org.deeplearning4j.nn.conf.distribution.NormalDistribution;
import org.deeplearning4j.nn.conf.dropout.Dropout;
import org.deeplearning4j.nn.conf.dropout.GaussianDropout;
import org.deeplearning4j.nn.conf.graph.LayerVertex;
import org.deeplearning4j.nn.conf.layers.BaseLayer;
import org.deeplearning4j.nn.conf.layers.BatchNormalization;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.Layer;
import org.deeplearning4j.nn.conf.layers.SubsamplingLayer;
import org.deeplearning4j.nn.conf.weightnoise.DropConnect;
import org.deeplearning4j.nn.weights.WeightInit;
import org.deeplearning4j.nn.weights.WeightInitDistribution;
import org.deeplearning4j.nn.weights.WeightInitRelu;
import org.deeplearning4j.nn.weights.WeightInitXavier;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.activations.impl.ActivationIdentity;
import org.nd4j.linalg.activations.impl.ActivationReLU;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.learning.config.Adam;
import org.nd4j.linalg.learning.config.Nesterovs;
import org.nd4j.linalg.learning.config.Sgd;

/** What is said to the builder reaches every layer that it concerns, and no other. */
class NetworkSettingsTest {

  @Test
  void withoutSettingsEveryLayerHasTheDocumentedDefaults() {
    ComputationGraphConfiguration configuration = BirdNetBuilder.create().configuration();

    assertThat(trainable(configuration)).hasSize(13);
    assertThat(trainable(configuration).values())
        .allSatisfy(
            layer -> {
              assertThat(layer.getIUpdater()).isEqualTo(new Sgd());
              assertThat(layer.getBiasUpdater()).isNull();
              assertThat(layer.getWeightInitFn()).isEqualTo(new WeightInitXavier());
              assertThat(layer.getBiasInit()).isZero();
              assertThat(layer.getRegularization()).isEmpty();
              assertThat(layer.getRegularizationBias()).isEmpty();
              assertThat(layer.getGradientNormalization()).isEqualTo(GradientNormalization.None);
              assertThat(layer.getConstraints()).isNull();
              assertThat(layer.getWeightNoise()).isNull();
            });
    assertThat(layers(configuration).values())
        .allSatisfy(layer -> assertThat(layer.getIDropout()).isNull());
    assertThat(configuration.getDataType()).isEqualTo(DataType.FLOAT);
    assertThat(configuration.getBackpropType()).isEqualTo(BackpropType.Standard);
  }

  @Test
  void nothingFallsToTheDefaultsOfDeeplearning4j() {
    assertThat(layers(BirdNetBuilder.create().configuration()).values())
        .allSatisfy(
            layer -> {
              if (layer instanceof BaseLayer base && !(layer instanceof BatchNormalization)) {
                assertThat(base.getActivationFn().getClass().getSimpleName())
                    .isIn("ActivationReLU", "ActivationIdentity", "ActivationSoftmax");
              }
              if (layer instanceof BatchNormalization normalization) {
                assertThat(normalization.getActivationFn()).isInstanceOf(ActivationIdentity.class);
              }
              if (layer instanceof ConvolutionLayer convolution) {
                assertThat(convolution.getConvolutionMode()).isEqualTo(ConvolutionMode.Same);
              }
              if (layer instanceof SubsamplingLayer pooling) {
                assertThat(pooling.getConvolutionMode()).isNotNull();
              }
            });
  }

  @Test
  void updatesReachEverythingWithParameters() {
    ComputationGraphConfiguration configuration =
        BirdNetBuilder.create()
            .updater(new Adam(1e-3))
            .biasUpdater(new Nesterovs(0.1, 0.9))
            .gradientNormalization(GradientNormalization.ClipL2PerLayer)
            .gradientNormalizationThreshold(0.5)
            .configuration();

    assertThat(trainable(configuration).values())
        .allSatisfy(
            layer -> {
              assertThat(layer.getIUpdater()).isEqualTo(new Adam(1e-3));
              assertThat(layer.getBiasUpdater()).isEqualTo(new Nesterovs(0.1, 0.9));
              assertThat(layer.getGradientNormalization())
                  .isEqualTo(GradientNormalization.ClipL2PerLayer);
              assertThat(layer.getGradientNormalizationThreshold()).isEqualTo(0.5);
            });
  }

  @Test
  void initialisationReachesEverythingWithWeights() {
    ComputationGraphConfiguration configuration =
        BirdNetBuilder.create().weightInit(WeightInit.RELU).biasInit(0.1).configuration();

    assertThat(weighted(configuration)).hasSize(11);
    assertThat(weighted(configuration).values())
        .allSatisfy(
            layer -> {
              assertThat(layer.getWeightInitFn()).isEqualTo(new WeightInitRelu());
              assertThat(layer.getBiasInit()).isEqualTo(0.1);
            });
  }

  @Test
  void weightsStartFromADistribution() {
    NormalDistribution narrow = new NormalDistribution(0, 0.01);
    assertThat(
            weighted(BirdNetBuilder.create().weightInit(narrow).configuration()).values().stream()
                .map(BaseLayer::getWeightInitFn))
        .containsOnly(new WeightInitDistribution(narrow));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> BirdNetBuilder.create().weightInit(WeightInit.DISTRIBUTION))
        .withMessage(
            "BirdNetBuilder: weightInit(DISTRIBUTION) does not say which; pass the Distribution");
  }

  @Test
  void dropOutReachesOnlyLayersWithWeights() {
    ComputationGraphConfiguration configuration =
        BirdNetBuilder.create().dropOut(0.8).configuration();

    assertThat(weighted(configuration).values())
        .allSatisfy(layer -> assertThat(layer.getIDropout()).isEqualTo(new Dropout(0.8)));
    Map<String, Layer> others = layers(configuration);
    others.keySet().removeAll(weighted(configuration).keySet());
    assertThat(others).containsKeys("stem/pool", "body/bn1", "body/relu1", "pooled");
    assertThat(others.values()).allSatisfy(layer -> assertThat(layer.getIDropout()).isNull());
  }

  @Test
  void noiseReachesEverythingWithWeights() {
    ComputationGraphConfiguration configuration =
        BirdNetBuilder.create()
            .dropOut(new GaussianDropout(0.1))
            .weightNoise(new DropConnect(0.9))
            .configuration();

    assertThat(weighted(configuration).values())
        .allSatisfy(
            layer -> {
              assertThat(layer.getIDropout()).isEqualTo(new GaussianDropout(0.1));
              assertThat(layer.getWeightNoise()).isEqualTo(new DropConnect(0.9));
            });
    assertThat(weighted(configuration).values().stream().map(BaseLayer::getIDropout))
        .as("dropout has a state, so no two layers share one")
        .usingElementComparator((a, b) -> a == b ? 0 : 1)
        .doesNotHaveDuplicates();
  }

  @Test
  void constraintsReachTheParametersTheyAreFor() {
    ComputationGraphConfiguration configuration =
        BirdNetBuilder.create()
            .constrainAllParameters(new MaxNormConstraint(2, 1))
            .constrainWeights(new UnitNormConstraint(1))
            .constrainBias(new NonNegativeConstraint())
            .configuration();

    BaseLayer stem = Configurations.layer(configuration, "stem/conv1");
    assertThat(stem.getConstraints())
        .extracting(
            constraint -> constraint.getClass().getSimpleName() + " " + constraint.getParams())
        .containsExactlyInAnyOrder(
            "MaxNormConstraint [b, W]", "UnitNormConstraint [W]", "NonNegativeConstraint [b]");
    assertThat(weighted(configuration).values())
        .allSatisfy(layer -> assertThat(layer.getConstraints()).isNotEmpty());
    assertThat(Configurations.layer(configuration, "body/bn1").getConstraints()).isNull();
  }

  @Test
  void theNetworkAsAWholeIsAsSaid() {
    ComputationGraphConfiguration configuration =
        SongNetBuilder.create()
            .seed(7)
            .dataType(DataType.DOUBLE)
            .optimizationAlgo(OptimizationAlgorithm.LBFGS)
            .miniBatch(false)
            .cacheMode(CacheMode.HOST)
            .trainingWorkspaceMode(WorkspaceMode.NONE)
            .inferenceWorkspaceMode(WorkspaceMode.NONE)
            .tBPTTLength(5)
            .configuration();

    assertThat(configuration.getDataType()).isEqualTo(DataType.DOUBLE);
    assertThat(configuration.getCacheMode()).isEqualTo(CacheMode.HOST);
    assertThat(configuration.getTrainingWorkspaceMode()).isEqualTo(WorkspaceMode.NONE);
    assertThat(configuration.getInferenceWorkspaceMode()).isEqualTo(WorkspaceMode.NONE);
    assertThat(configuration.getBackpropType()).isEqualTo(BackpropType.TruncatedBPTT);
    assertThat(configuration.getTbpttFwdLength()).isEqualTo(5);
    assertThat(configuration.getTbpttBackLength()).isEqualTo(5);
    assertThat(configuration.getVertices().values())
        .allSatisfy(
            vertex -> {
              var layer = ((LayerVertex) vertex).getLayerConf();
              assertThat(layer.getSeed()).isEqualTo(7);
              assertThat(layer.isMiniBatch()).isFalse();
              assertThat(layer.getOptimizationAlgo()).isEqualTo(OptimizationAlgorithm.LBFGS);
              assertThat(layer.getDataType()).isEqualTo(DataType.DOUBLE);
            });
  }

  /** What is kept, and that it changes nothing, is for OneDnnLayersTest to say. */
  @Test
  void convolutionsKeepTheirOutputUnlessSaid() {
    assertThat(PatchNetBuilder.create().build().getConfiguration().getCacheMode())
        .isEqualTo(CacheMode.DEVICE);
    assertThat(
            PatchNetBuilder.create()
                .cacheMode(CacheMode.NONE)
                .build()
                .getConfiguration()
                .getCacheMode())
        .isEqualTo(CacheMode.NONE);
  }

  @Test
  void cudnnPrefersWhatIsSaid() {
    ComputationGraphConfiguration configuration =
        PatchNetBuilder.create()
            .cudnnAlgoMode(ConvolutionLayer.AlgoMode.NO_WORKSPACE)
            .configuration();
    ConvolutionLayer edges = (ConvolutionLayer) Configurations.layer(configuration, "edges");
    assertThat(edges.getCudnnAlgoMode()).isEqualTo(ConvolutionLayer.AlgoMode.NO_WORKSPACE);
  }

  @Test
  void everyBatchNormReachesEveryBatchNorm() {
    ComputationGraphConfiguration birds =
        BirdNetBuilder.create().everyBatchNorm(norm -> norm.eps(1e-3)).configuration();
    ComputationGraphConfiguration patches =
        PatchNetBuilder.create().everyBatchNorm(norm -> norm.eps(1e-3)).configuration();

    assertThat(
            new Object[] {
              Configurations.layer(birds, "body/bn1"),
              Configurations.layer(birds, "body/bn2"),
              Configurations.layer(patches, "even")
            })
        .extracting(norm -> ((BatchNormalization) norm).getEps())
        .containsOnly(1e-3);
  }

  @Test
  void customizationComesAfterTheBuilderAndBeforeTheBlocks() {
    ComputationGraphConfiguration configuration =
        BirdNetBuilder.create()
            .updater(new Adam(1e-3))
            .customize(network -> network.updater(new Nesterovs(0.1)))
            .stem(block -> block.updater(new Sgd(0.5)))
            .configuration();

    assertThat(Configurations.layer(configuration, "species").getIUpdater())
        .isEqualTo(new Nesterovs(0.1));
    assertThat(Configurations.layer(configuration, "stem/conv1").getIUpdater())
        .isEqualTo(new Sgd(0.5));
  }

  @Test
  void customizedGraphInheritsAndIsIdentityUnlessSaid() {
    ComputationGraphConfiguration configuration =
        PatchNetBuilder.create()
            .updater(new Adam(1e-3))
            .customizeGraph(
                graph ->
                    graph
                        .addLayer(
                            "extra",
                            new ConvolutionLayer.Builder(1, 1).nOut(2).build(),
                            PatchNetBuilder.Layers.SUM.vertex())
                        .allowDisconnected(true))
            .configuration();

    ConvolutionLayer extra = (ConvolutionLayer) Configurations.layer(configuration, "extra");
    assertThat(extra.getIUpdater()).isEqualTo(new Adam(1e-3));
    assertThat(extra.getActivationFn())
        .isInstanceOf(ActivationIdentity.class)
        .isNotInstanceOf(ActivationReLU.class);
    assertThat(extra.getNIn()).isEqualTo(4);
  }
}
