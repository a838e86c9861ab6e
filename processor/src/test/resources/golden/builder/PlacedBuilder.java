package dev.tenon.test;

import dev.tenon.FeatureMap;
import dev.tenon.Scores;
import dev.tenon.Vector;
import dev.tenon.builder.HeadOptions;
import dev.tenon.builder.LayerHandle;
import dev.tenon.builder.LayerOptions;
import dev.tenon.builder.NetworkBuilder;
import dev.tenon.builder.WeightOptions;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.deeplearning4j.nn.conf.CNN2DFormat;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.conf.ConvolutionMode;
import org.deeplearning4j.nn.conf.graph.MergeVertex;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.conf.layers.PoolingType;
import org.deeplearning4j.nn.conf.layers.SubsamplingLayer;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.lossfunctions.LossFunctions;

/**
 * Builds the {@code ComputationGraph} of {@link Placed}: 3×16×16 → 2, 562 parameters and 32,840
 * MACs.
 *
 * <pre>
 * input       3×16×16  Input
 * stem          4×8×8  Stem
 * shrink        8×4×4  Shrink
 * deep          4×1×1  TestNet
 * classifier        2  Classifier
 * </pre>
 */
@Generated("dev.tenon.processor.NetworkProcessor")
public final class PlacedBuilder extends NetworkBuilder<PlacedBuilder> {
  /** All parameters, as {@code numParams()} counts them: with mean and variance of BatchNorm. */
  public static final long PARAMETERS = 562L;

  /** The parameters that are trained: all but mean and variance of BatchNorm. */
  public static final long TRAINABLE_PARAMETERS = 562L;

  /** Multiply-accumulates of the convolutions and dense layers, for one example. */
  public static final long MACS = 32_840L;

  /** Differs between networks whose saved weights do not fit each other. */
  public static final String FINGERPRINT =
      "31a3ad9b2f5a9c84f84a5e572c2c5dbd144a8be7f633de3441eb1c4a45bcaf7d";

  /** The network as a table, one row for each block. */
  public static final String SUMMARY =
      """
      Network: Placed
      ________________________________________________________________________________________________
      Block (type)             Output   Parameters    MACs  Activations  Receptive field  Connected to
      ================================================================================================
      input (Input)            3×16×16           0       0          0 B                1
      stem (Stem)              4×8×8           112  27,648     5.00 KiB                4  input
      shrink (Shrink)          8×4×4             0       0     1.00 KiB                6  stem
      deep (TestNet)           4×1×1           440   5,184        400 B               42  shrink
      classifier (Classifier)  2                10       8          8 B                   deep
      ================================================================================================
      Total parameters: 562 (2.20 KiB)
      Trainable parameters: 562
      Non-trainable parameters: 0
      MACs: 32,840
      FLOPs (2 × MACs): 65,680
      Activations: 6.40 KiB (204.75 KiB for a batch of 32)
      Memory to train that batch (FLOAT, ADAM): 1.58 MiB
      ________________________________________________________________________________________________
      """;

  private final WeightOptions stem = new WeightOptions(this, "stem");
  private final LayerOptions shrink = new LayerOptions("shrink");
  private final WeightOptions deep = new WeightOptions(this, "deep");
  private final HeadOptions classifier = new HeadOptions(this, "classifier", 2);

  private PlacedBuilder() {
    super("0.1.0");
  }

  /** A builder with Deeplearning4j's defaults: Xavier initialisation, SGD, no regularisation. */
  public static PlacedBuilder create() {
    return new PlacedBuilder();
  }

  @Override
  protected PlacedBuilder self() {
    return this;
  }

  /** Sets options of {@link Placed#stem}: 3×16×16 → 4×8×8 with 112 parameters and 27,648 MACs. */
  public PlacedBuilder stem(Consumer<? super WeightOptions> options) {
    options.accept(stem);
    return this;
  }

  /** Sets options of {@link Placed#shrink}: 4×8×8 → 8×4×4. */
  public PlacedBuilder shrink(Consumer<? super LayerOptions> options) {
    options.accept(shrink);
    return this;
  }

  /** Sets options of {@link Placed#deep}: 8×4×4 → 4×1×1 with 440 parameters and 5,184 MACs. */
  public PlacedBuilder deep(Consumer<? super WeightOptions> options) {
    options.accept(deep);
    return this;
  }

  /** Sets options of {@link Placed#classifier}: 4×1×1 → 2 with 10 parameters and 8 MACs. */
  public PlacedBuilder classifier(Consumer<? super HeadOptions> options) {
    options.accept(classifier);
    return this;
  }

  @Override
  protected void declare(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addInputs("input");
    graph.setInputTypes(InputType.convolutional(16, 16, 3, CNN2DFormat.NCHW));
    declareStemConv(graph);
    declareStemPool(graph);
    declareShrink(graph);
    declareDeepInnerConv(graph);
    declareDeepInnerPool(graph);
    declareDeepOuterConv(graph);
    declareDeepOuterPool(graph);
    declareClassifier(graph);
    graph.setOutputs("classifier");
  }

  /** {@code @Convolution(filters = 4)}: 3×16×16 → 4×16×16. */
  private void declareStemConv(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "stem/conv",
        stem.layer(
            new ConvolutionLayer.Builder()
                .kernelSize(3, 3)
                .stride(1, 1)
                .convolutionMode(ConvolutionMode.Same)
                .nOut(4)
                .hasBias(true)
                .activation(Activation.RELU)),
        "input");
  }

  /** {@code @MaxPool}: 4×16×16 → 4×8×8. */
  private void declareStemPool(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "stem/pool",
        new SubsamplingLayer.Builder(PoolingType.MAX)
            .kernelSize(2, 2)
            .stride(2, 2)
            .convolutionMode(ConvolutionMode.Truncate)
            .build(),
        "stem/conv");
  }

  /** {@code Shrink}: 4×8×8 → 8×4×4. */
  private void declareShrink(ComputationGraphConfiguration.GraphBuilder graph) {
    String[] inputs = shrink.inputs(graph, "stem/pool");
    graph.addLayer(
        "shrink/large",
        new SubsamplingLayer.Builder(PoolingType.MAX)
            .kernelSize(2, 2)
            .stride(2, 2)
            .convolutionMode(ConvolutionMode.Truncate)
            .build(),
        inputs[0]);
    graph.addLayer(
        "shrink/mean",
        new SubsamplingLayer.Builder(PoolingType.AVG)
            .kernelSize(2, 2)
            .stride(2, 2)
            .convolutionMode(ConvolutionMode.Truncate)
            .build(),
        inputs[0]);
    graph.addVertex("shrink/both", new MergeVertex(), "shrink/large", "shrink/mean");
  }

  /** {@code @Convolution(filters = 4)}: 8×4×4 → 4×4×4. */
  private void declareDeepInnerConv(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "deep/inner/conv",
        deep.layer(
            new ConvolutionLayer.Builder()
                .kernelSize(3, 3)
                .stride(1, 1)
                .convolutionMode(ConvolutionMode.Same)
                .nOut(4)
                .hasBias(true)
                .activation(Activation.RELU)),
        "shrink/both");
  }

  /** {@code @MaxPool}: 4×4×4 → 4×2×2. */
  private void declareDeepInnerPool(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "deep/inner/pool",
        new SubsamplingLayer.Builder(PoolingType.MAX)
            .kernelSize(2, 2)
            .stride(2, 2)
            .convolutionMode(ConvolutionMode.Truncate)
            .build(),
        "deep/inner/conv");
  }

  /** {@code @Convolution(filters = 4)}: 4×2×2 → 4×2×2. */
  private void declareDeepOuterConv(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "deep/outer/conv",
        deep.layer(
            new ConvolutionLayer.Builder()
                .kernelSize(3, 3)
                .stride(1, 1)
                .convolutionMode(ConvolutionMode.Same)
                .nOut(4)
                .hasBias(true)
                .activation(Activation.RELU)),
        "deep/inner/pool");
  }

  /** {@code @MaxPool}: 4×2×2 → 4×1×1. */
  private void declareDeepOuterPool(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "deep/outer/pool",
        new SubsamplingLayer.Builder(PoolingType.MAX)
            .kernelSize(2, 2)
            .stride(2, 2)
            .convolutionMode(ConvolutionMode.Truncate)
            .build(),
        "deep/outer/conv");
  }

  /** {@code @Classifier(classes = 2)}: 4×1×1 → 2. */
  private void declareClassifier(ComputationGraphConfiguration.GraphBuilder graph) {
    graph.addLayer(
        "classifier",
        classifier.layer(
            new OutputLayer.Builder()
                .nOut(2)
                .hasBias(true)
                .activation(Activation.SOFTMAX)
                .lossFunction(classifier.weighted(LossFunctions.LossFunction.MCXENT))),
        "deep/outer/pool");
  }

  /** What each block hands to the next, for one example: C×H×W, N×T or N. */
  public static final class Shapes {
    /** 3×16×16 */
    public static final FeatureMap INPUT = new FeatureMap(3, 16, 16);

    /** 4×8×8 */
    public static final FeatureMap STEM = new FeatureMap(4, 8, 8);

    /** 8×4×4 */
    public static final FeatureMap SHRINK = new FeatureMap(8, 4, 4);

    /** 4×1×1 */
    public static final FeatureMap DEEP = new FeatureMap(4, 1, 1);

    /** 2 */
    public static final Scores CLASSIFIER = new Scores(new Vector(2));

    private Shapes() {}

    /** The parts of {@link #STEM}. */
    public static final class Stem {
      /** 4×16×16 */
      public static final FeatureMap CONV = new FeatureMap(4, 16, 16);

      /** 4×8×8 */
      public static final FeatureMap POOL = new FeatureMap(4, 8, 8);

      private Stem() {}
    }

    /** The parts of {@link #SHRINK}. */
    public static final class Shrink {
      /** 4×4×4 */
      public static final FeatureMap LARGE = new FeatureMap(4, 4, 4);

      /** 4×4×4 */
      public static final FeatureMap MEAN = new FeatureMap(4, 4, 4);

      /** 8×4×4 */
      public static final FeatureMap BOTH = new FeatureMap(8, 4, 4);

      private Shrink() {}
    }

    /** The parts of {@link #DEEP}. */
    public static final class Deep {
      /** 4×2×2 */
      public static final FeatureMap INNER = new FeatureMap(4, 2, 2);

      /** 4×1×1 */
      public static final FeatureMap OUTER = new FeatureMap(4, 1, 1);

      private Deep() {}

      /** The parts of {@link #INNER}. */
      public static final class Inner {
        /** 4×4×4 */
        public static final FeatureMap CONV = new FeatureMap(4, 4, 4);

        /** 4×2×2 */
        public static final FeatureMap POOL = new FeatureMap(4, 2, 2);

        private Inner() {}
      }

      /** The parts of {@link #OUTER}. */
      public static final class Outer {
        /** 4×2×2 */
        public static final FeatureMap CONV = new FeatureMap(4, 2, 2);

        /** 4×1×1 */
        public static final FeatureMap POOL = new FeatureMap(4, 1, 1);

        private Outer() {}
      }
    }
  }

  /** The blocks, to find them again in a graph. */
  public static final class Layers {
    /** Stem: 3×16×16 → 4×8×8 */
    public static final LayerHandle<FeatureMap> STEM =
        new LayerHandle<>("stem", "stem/pool", Shapes.STEM);

    /** Shrink: 4×8×8 → 8×4×4 */
    public static final LayerHandle<FeatureMap> SHRINK =
        new LayerHandle<>("shrink", "shrink/both", Shapes.SHRINK);

    /** TestNet: 8×4×4 → 4×1×1 */
    public static final LayerHandle<FeatureMap> DEEP =
        new LayerHandle<>("deep", "deep/outer/pool", Shapes.DEEP);

    /** Classifier: 4×1×1 → 2 */
    public static final LayerHandle<Scores> CLASSIFIER =
        new LayerHandle<>("classifier", Shapes.CLASSIFIER);

    private Layers() {}

    /** The parts of {@link #STEM}. */
    public static final class Stem {
      /** Convolution: 3×16×16 → 4×16×16 */
      public static final LayerHandle<FeatureMap> CONV =
          new LayerHandle<>("stem/conv", Shapes.Stem.CONV);

      /** MaxPool: 4×16×16 → 4×8×8 */
      public static final LayerHandle<FeatureMap> POOL =
          new LayerHandle<>("stem/pool", Shapes.Stem.POOL);

      private Stem() {}
    }

    /** The parts of {@link #SHRINK}. */
    public static final class Shrink {
      /** MaxPool: 4×8×8 → 4×4×4 */
      public static final LayerHandle<FeatureMap> LARGE =
          new LayerHandle<>("shrink/large", Shapes.Shrink.LARGE);

      /** AveragePool: 4×8×8 → 4×4×4 */
      public static final LayerHandle<FeatureMap> MEAN =
          new LayerHandle<>("shrink/mean", Shapes.Shrink.MEAN);

      /** Concat: 4×4×4 and 4×4×4 → 8×4×4 */
      public static final LayerHandle<FeatureMap> BOTH =
          new LayerHandle<>("shrink/both", Shapes.Shrink.BOTH);

      private Shrink() {}
    }

    /** The parts of {@link #DEEP}. */
    public static final class Deep {
      /** Stem: 8×4×4 → 4×2×2 */
      public static final LayerHandle<FeatureMap> INNER =
          new LayerHandle<>("deep/inner", "deep/inner/pool", Shapes.Deep.INNER);

      /** Stem: 4×2×2 → 4×1×1 */
      public static final LayerHandle<FeatureMap> OUTER =
          new LayerHandle<>("deep/outer", "deep/outer/pool", Shapes.Deep.OUTER);

      private Deep() {}

      /** The parts of {@link #INNER}. */
      public static final class Inner {
        /** Convolution: 8×4×4 → 4×4×4 */
        public static final LayerHandle<FeatureMap> CONV =
            new LayerHandle<>("deep/inner/conv", Shapes.Deep.Inner.CONV);

        /** MaxPool: 4×4×4 → 4×2×2 */
        public static final LayerHandle<FeatureMap> POOL =
            new LayerHandle<>("deep/inner/pool", Shapes.Deep.Inner.POOL);

        private Inner() {}
      }

      /** The parts of {@link #OUTER}. */
      public static final class Outer {
        /** Convolution: 4×2×2 → 4×2×2 */
        public static final LayerHandle<FeatureMap> CONV =
            new LayerHandle<>("deep/outer/conv", Shapes.Deep.Outer.CONV);

        /** MaxPool: 4×2×2 → 4×1×1 */
        public static final LayerHandle<FeatureMap> POOL =
            new LayerHandle<>("deep/outer/pool", Shapes.Deep.Outer.POOL);

        private Outer() {}
      }
    }
  }
}
