package dev.tenon.processor.render;

import static dev.tenon.processor.declare.TestNetwork.empty;
import static dev.tenon.processor.declare.TestNetwork.ofClip;
import static dev.tenon.processor.declare.TestNetwork.ofImage;
import static dev.tenon.processor.declare.TestNetwork.ofSequence;
import static dev.tenon.processor.declare.TestNetwork.ofVector;
import static java.util.Objects.requireNonNull;

import dev.tenon.Input;
import dev.tenon.block.Inception;
import dev.tenon.block.InvertedResidual;
import dev.tenon.block.Residual;
import dev.tenon.block.Shortcut;
import dev.tenon.block.StrideOn;
import dev.tenon.block.VggBlock;
import dev.tenon.head.Classifier;
import dev.tenon.head.Output;
import dev.tenon.head.PixelClassifier;
import dev.tenon.head.SequenceClassifier;
import dev.tenon.layer.Activate;
import dev.tenon.layer.AveragePool;
import dev.tenon.layer.BatchNorm;
import dev.tenon.layer.Convolution;
import dev.tenon.layer.Crop;
import dev.tenon.layer.Dense;
import dev.tenon.layer.DepthwiseConvolution;
import dev.tenon.layer.Dropout;
import dev.tenon.layer.GlobalPool;
import dev.tenon.layer.LastStep;
import dev.tenon.layer.LocalResponseNorm;
import dev.tenon.layer.Lstm;
import dev.tenon.layer.MaxPool;
import dev.tenon.layer.SeparableConvolution;
import dev.tenon.layer.TransposedConvolution;
import dev.tenon.layer.Upsample;
import dev.tenon.layer.ZeroPad;
import dev.tenon.merge.Add;
import dev.tenon.merge.Average;
import dev.tenon.merge.Concat;
import dev.tenon.merge.Max;
import dev.tenon.merge.Multiply;
import dev.tenon.merge.Subtract;
import dev.tenon.processor.declare.TestNetwork;
import dev.tenon.processor.model.Located;
import dev.tenon.processor.model.NetworkDecl;
import dev.tenon.processor.model.Origin;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deeplearning4j.nn.conf.ConvolutionMode;
import org.deeplearning4j.nn.conf.layers.PoolingType;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;

/**
 * A small network for every block annotation in its variants, and for every way to put blocks
 * together: what is generated for each is kept as a golden source, compiled and run.
 */
final class Catalogue {
  private Catalogue() {}

  /** The networks by the name of their interface. */
  static Map<String, NetworkDecl> networks() {
    Map<String, NetworkDecl> networks = new LinkedHashMap<>();
    for (NetworkDecl network : all()) {
      networks.put(String.join("_", network.nesting()), network);
    }
    return networks;
  }

  /** The network of that name. */
  static NetworkDecl network(String name) {
    return requireNonNull(networks().get(name), name);
  }

  private static List<NetworkDecl> all() {
    return List.of(
        Declared.named(birdNet(), "BirdNet"),
        Declared.named(openImages(), "OpenImages"),
        Declared.named(openPixels(), "OpenPixels"),
        Declared.named(openWidths(), "OpenWidths"),
        Declared.named(vgg(), "Vgg"),
        Declared.named(inception(), "Inceptions"),
        Declared.named(residual(), "Residuals"),
        Declared.named(shortcuts(), "Shortcuts"),
        Declared.named(preActivation(), "PreActivation"),
        Declared.named(convolutions(), "Convolutions"),
        Declared.named(otherConvolutions(), "OtherConvolutions"),
        Declared.named(pools(), "Pools"),
        Declared.named(borders(), "Borders"),
        Declared.named(crops(), "Crops"),
        Declared.named(normalisations(), "Normalisations"),
        Declared.named(dense(), "DenseNet"),
        Declared.named(merges(), "Merges"),
        Declared.named(pixels(), "Pixels"),
        Declared.named(regression(), "Regression"),
        Declared.named(sequences(), "Sequences"),
        Declared.named(lastStep(), "LastSteps"),
        Declared.named(pooledSequence(), "PooledSequence"),
        Declared.named(severalInputs(), "SeveralInputs"),
        Declared.named(severalOutputs(), "SeveralOutputs"),
        auxiliaryHeads(),
        clips(),
        Declared.named(repeated(), "Repeated"),
        placed(),
        features(),
        Declared.named(names(), "Names"),
        Declared.in("", chain().decl(), false, "Outer", "Inner"),
        chain().decl());
  }

  /** Sizes and classes that can be set; the dense layer has other weights for each size. */
  private static TestNetwork openImages() {
    return empty()
        .block(
            "input",
            Input.class,
            "channels",
            3,
            "height",
            32,
            "width",
            48,
            "minHeight",
            16,
            "maxHeight",
            64,
            "minWidth",
            16,
            "maxWidth",
            96,
            "multipleOf",
            16)
        .block("stem", VggBlock.class, "filters", 4, "convs", 1)
        .block("body", Residual.class, "filters", 8, "stride", 2)
        .block("hidden", Dense.class, "units", 6)
        .block("classes", Classifier.class, "classes", 5, "minClasses", 2, "maxClasses", 10);
  }

  /** A head that has no weights of its own, over a convolution that has. */
  private static TestNetwork openPixels() {
    return empty()
        .block(
            "left",
            Input.class,
            "channels",
            3,
            "minHeight",
            12,
            "maxHeight",
            44,
            "width",
            8,
            "multipleOf",
            4)
        .block("down", MaxPool.class)
        .block("up", TransposedConvolution.class, "filters", 3, "kernel", 2, "stride", 2)
        .block("joined", List.of("up", "left"), Concat.class)
        .block("pixels", PixelClassifier.class, "classes", 2, "maxClasses", 4);
  }

  /** Numbers of filters that follow the width, in every way there is. */
  private static TestNetwork openWidths() {
    return ofImage(3, 16, 16)
        .widths(0.5, 0.75, 1, 1.4)
        .block("stem", Convolution.class, "filters", 32, "stride", 2, "batchNorm", true)
        .block("bottleneck", InvertedResidual.class, "filters", 16, "expansion", 1)
        .block("wide", InvertedResidual.class, "filters", 24, "expansion", 6, "squeezeExcite", 4)
        .block("padded", Residual.class, "filters", 64, "shortcut", Shortcut.ZERO_PADDING)
        .block("last", Convolution.class, "filters", 96, "kernel", 1)
        .clamped(1, Double.POSITIVE_INFINITY)
        .block("pooled", GlobalPool.class)
        .block("scores", Classifier.class, "classes", 5);
  }

  private static TestNetwork birdNet() {
    return ofImage(3, 32, 32)
        .block("stem", VggBlock.class, "filters", 8, "convs", 2)
        .block(
            "mixed",
            Inception.class,
            "conv1x1",
            4,
            "reduce3x3",
            6,
            "conv3x3",
            8,
            "reduce5x5",
            2,
            "conv5x5",
            2,
            "poolProjection",
            2)
        .block("body", Residual.class, "filters", 16)
        .block("pooled", GlobalPool.class, "value", PoolingType.AVG)
        .block("species", Classifier.class, "classes", 20);
  }

  private static TestNetwork vgg() {
    return ofImage(3, 16, 16)
        .block("plain", VggBlock.class, "filters", 4, "convs", 1)
        .block("normalised", VggBlock.class, "filters", 6, "convs", 2, "batchNorm", true)
        .block(
            "tall",
            VggBlock.class,
            "filters",
            8,
            "convs",
            2,
            "kernel",
            1,
            "activation",
            Activation.ELU,
            "bias",
            false,
            "pool",
            false)
        .block("classes", Classifier.class, "classes", 5);
  }

  private static TestNetwork inception() {
    return ofImage(3, 12, 12)
        .block("naive", Inception.class, "conv1x1", 4, "conv3x3", 6, "conv5x5", 2)
        .block(
            "reduced",
            Inception.class,
            "conv1x1",
            4,
            "reduce3x3",
            3,
            "conv3x3",
            6,
            "reduce5x5",
            2,
            "conv5x5",
            4,
            "poolProjection",
            2,
            "batchNorm",
            true)
        .block("classes", Classifier.class, "classes", 5);
  }

  private static TestNetwork residual() {
    return ofImage(3, 16, 16)
        .block("projected", Residual.class, "filters", 8)
        .block("same", Residual.class, "filters", 8)
        .block("smaller", Residual.class, "filters", 12, "stride", 2)
        .block("bottleneck", Residual.class, "filters", 16, "bottleneck", true, "bias", false)
        .block(
            "later",
            Residual.class,
            "filters",
            32,
            "bottleneck",
            true,
            "stride",
            2,
            "strideOn",
            StrideOn.CONV3X3)
        .block("plain", Residual.class, "filters", 32, "batchNorm", false)
        .block("classes", Classifier.class, "classes", 5);
  }

  private static TestNetwork shortcuts() {
    return ofImage(4, 16, 16)
        .block("identity", Residual.class, "filters", 4, "shortcut", Shortcut.IDENTITY)
        .block("projection", Residual.class, "filters", 4, "shortcut", Shortcut.PROJECTION)
        .block(
            "padded", Residual.class, "filters", 8, "stride", 2, "shortcut", Shortcut.ZERO_PADDING)
        .block("classes", Classifier.class, "classes", 5);
  }

  private static TestNetwork preActivation() {
    return ofImage(4, 16, 16)
        .block("first", Residual.class, "filters", 4, "preActivation", true, "batchNorm", false)
        .block("second", Residual.class, "filters", 8, "preActivation", true, "stride", 2)
        .block("third", Residual.class, "filters", 16, "preActivation", true, "bottleneck", true)
        .block("classes", Classifier.class, "classes", 5);
  }

  private static TestNetwork convolutions() {
    return ofImage(3, 20, 24)
        .block("plain", Convolution.class, "filters", 4)
        .block("flat", Convolution.class, "filters", 4, "kernel", new int[] {1, 7})
        .block("strided", Convolution.class, "filters", 6, "kernel", 5, "stride", 2)
        .block(
            "padded",
            Convolution.class,
            "filters",
            4,
            "padding",
            new int[] {1, 2},
            "activation",
            Activation.SWISH)
        .block("dilated", Convolution.class, "filters", 4, "dilation", 2, "bias", false)
        .block("normalised", Convolution.class, "filters", 4, "batchNorm", true)
        .block(
            "strict",
            Convolution.class,
            "filters",
            4,
            "kernel",
            new int[] {2, 4},
            "stride",
            2,
            "mode",
            ConvolutionMode.Strict)
        .block("classes", Classifier.class, "classes", 5);
  }

  private static TestNetwork otherConvolutions() {
    return ofImage(3, 12, 12)
        .block("depthwise", DepthwiseConvolution.class, "multiplier", 2)
        .block("separable", SeparableConvolution.class, "filters", 8, "batchNorm", true)
        .block("wide", SeparableConvolution.class, "filters", 6, "multiplier", 2, "bias", false)
        .block("up", TransposedConvolution.class, "filters", 4)
        .block(
            "odd",
            TransposedConvolution.class,
            "filters",
            4,
            "kernel",
            3,
            "stride",
            1,
            "mode",
            ConvolutionMode.Truncate)
        .block("classes", Classifier.class, "classes", 5);
  }

  private static TestNetwork pools() {
    return ofImage(3, 24, 24)
        .block("max", MaxPool.class)
        .block("overlapping", MaxPool.class, "kernel", 3, "stride", 2, "padding", 1)
        .block("average", AveragePool.class, "kernel", 2, "stride", 1, "mode", ConvolutionMode.Same)
        .block("kept", GlobalPool.class, "value", PoolingType.MAX, "keepDimensions", true)
        .block("mean", GlobalPool.class)
        .block("classes", Classifier.class, "classes", 5);
  }

  private static TestNetwork borders() {
    return ofImage(3, 8, 8)
        .block("padded", ZeroPad.class, "value", new int[] {1, 2, 3, 4})
        .block("square", ZeroPad.class, "value", 1)
        .block("cropped", Crop.class, "value", new int[] {2, 1})
        .block("doubled", Upsample.class)
        .block("stretched", Upsample.class, "value", new int[] {1, 2})
        .block("classes", Classifier.class, "classes", 5);
  }

  /** The second begins behind as many values as two examples of the first have. */
  private static TestNetwork crops() {
    return ofImage(1, 9, 3)
        .block("middle", Crop.class, "value", new int[] {5, 0, 0, 0})
        .block("bottom", Crop.class, "value", new int[] {3, 0, 0, 0})
        .block("classes", Classifier.class, "classes", 5);
  }

  private static TestNetwork normalisations() {
    return ofImage(6, 8, 8)
        .block("local", LocalResponseNorm.class)
        .block("norm", BatchNorm.class, "epsilon", 1e-3, "decay", 0.99)
        .block("active", BatchNorm.class, "activation", Activation.RELU)
        .block("relu", Activate.class, "value", Activation.LEAKYRELU)
        .block("thinned", Dropout.class, "value", 0.3)
        .block("classes", Classifier.class, "classes", 5);
  }

  private static TestNetwork dense() {
    return ofVector(10)
        .block("wide", Dense.class, "units", 32)
        .block("normalised", Dense.class, "units", 16, "batchNorm", true)
        .block("thinned", Dropout.class, "value", 0.5)
        .block("narrow", Dense.class, "units", 4, "bias", false, "activation", Activation.TANH)
        .block("classes", Classifier.class, "classes", 3);
  }

  private static TestNetwork merges() {
    List<String> both = List.of("left", "right");
    return ofImage(3, 8, 8)
        .block("left", Convolution.class, "filters", 4)
        .block("right", List.of("input"), Convolution.class, "filters", 4)
        .block("sum", both, Add.class)
        .block("product", both, Multiply.class)
        .block("mean", both, Average.class)
        .block("largest", both, Max.class)
        .block("difference", both, Subtract.class)
        .block("all", List.of("sum", "product", "mean", "largest", "difference"), Concat.class)
        .block("classes", Classifier.class, "classes", 5);
  }

  private static TestNetwork pixels() {
    return ofImage(3, 8, 8)
        .block("body", Convolution.class, "filters", 4)
        .block("classes", PixelClassifier.class, "classes", 3);
  }

  private static TestNetwork regression() {
    return ofVector(6)
        .block("body", Dense.class, "units", 8)
        .block(
            "values",
            Output.class,
            "units",
            2,
            "activation",
            Activation.IDENTITY,
            "loss",
            LossFunction.MSE);
  }

  private static TestNetwork sequences() {
    return ofSequence(6, 10)
        .block("words", Lstm.class, "units", 8)
        .block("tags", SequenceClassifier.class, "classes", 4);
  }

  private static TestNetwork lastStep() {
    return ofSequence(6, 10)
        .block("words", Lstm.class, "units", 8)
        .block("last", LastStep.class)
        .block("classes", Classifier.class, "classes", 4);
  }

  private static TestNetwork pooledSequence() {
    return ofSequence(6, 10)
        .block("words", Lstm.class, "units", 8, "activation", Activation.SOFTSIGN)
        .block("pooled", GlobalPool.class, "value", PoolingType.MAX)
        .block("classes", Classifier.class, "classes", 4);
  }

  private static TestNetwork severalInputs() {
    return TestNetwork.empty()
        .block("left", Input.class, "channels", 3, "height", 8, "width", 8)
        .block("right", Input.class, "channels", 1, "height", 8, "width", 8)
        .block("facts", Input.class, "size", 5)
        .block("image", List.of("left", "right"), Concat.class)
        .block("seen", GlobalPool.class)
        .block("known", List.of("seen", "facts"), Concat.class)
        .block("classes", Classifier.class, "classes", 3);
  }

  private static TestNetwork severalOutputs() {
    return ofImage(3, 8, 8)
        .block("body", Convolution.class, "filters", 4)
        .block("species", Classifier.class, "classes", 5)
        .block("colour", List.of("body"), Classifier.class, "classes", 3);
  }

  /** The branch to a head in the middle goes with it; two heads at the end are in one block. */
  private static NetworkDecl auxiliaryHeads() {
    TestNetwork network =
        ofImage(3, 8, 8)
            .block("low", Convolution.class, "filters", 4)
            .block("side", List.of("low"), Dense.class, "units", 6)
            .block("early", List.of("side"), Classifier.class, "classes", 5, "lossWeight", 0.3)
            .block("high", List.of("low"), Convolution.class, "filters", 6);
    TestNetwork heads =
        ofImage(6, 8, 8)
            .block("rough", Classifier.class, "classes", 2, "lossWeight", 0.5)
            .block("fine", List.of("input"), Classifier.class, "classes", 5);
    NetworkDecl placed = Declared.in("dev.tenon.test", heads.decl(), true, "Heads");
    return Declared.in(
        "dev.tenon.test",
        Declared.placing(network.decl(), "heads", placed),
        true,
        "AuxiliaryHeads");
  }

  /** Blocks for images over the frames, alone, in a placed interface and where branches meet. */
  private static NetworkDecl clips() {
    NetworkDecl features =
        Declared.in(
            "dev.tenon.test",
            ofImage(4, 8, 8)
                .block("conv", Convolution.class, "filters", 6, "batchNorm", true)
                .block("pooled", GlobalPool.class, "value", PoolingType.AVG)
                .decl(),
            true,
            "Features");
    TestNetwork network =
        ofClip(3, 8, 8, 5)
            .block("relu", Activate.class, "value", Activation.RELU)
            .block("edges", Residual.class, "filters", 4)
            .repeated(2);
    NetworkDecl placed = Declared.placing(network.decl(), "features", features);
    TestNetwork rest =
        ofSequence(6, 5)
            .block("sizes", List.of("edges"), Dense.class, "units", 3)
            .block("both", List.of("features", "sizes"), Concat.class)
            .block("motion", Lstm.class, "units", 7)
            .block("last", LastStep.class)
            .block("classes", Classifier.class, "classes", 4);
    List<dev.tenon.processor.model.BlockDecl> blocks = new java.util.ArrayList<>(placed.blocks());
    blocks.addAll(rest.decl().blocks().subList(1, 6));
    return Declared.in("dev.tenon.test", placed.withBlocks(blocks), true, "Clips");
  }

  private static TestNetwork repeated() {
    return ofImage(3, 16, 16)
        .block("stage", Residual.class, "filters", 8, "stride", 2)
        .repeated(3, "stride")
        .block("classes", Classifier.class, "classes", 5);
  }

  /** An interface that is placed twice, once with another inside, and one without weights. */
  private static NetworkDecl placed() {
    NetworkDecl stem =
        Declared.in(
            "dev.tenon.test",
            ofImage(3, 16, 16)
                .block("conv", Convolution.class, "filters", 4)
                .block("pool", MaxPool.class)
                .decl(),
            true,
            "Stem");
    NetworkDecl shrink =
        Declared.in(
            "dev.tenon.test",
            ofImage(4, 8, 8)
                .block("large", MaxPool.class)
                .block("mean", List.of("input"), AveragePool.class)
                .block("both", List.of("large", "mean"), Concat.class)
                .decl(),
            true,
            "Shrink");
    NetworkDecl nested =
        Declared.placing(Declared.placing(ofImage(8, 4, 4).decl(), "inner", stem), "outer", stem);
    NetworkDecl network = Declared.placing(ofImage(3, 16, 16).decl(), "stem", stem);
    network = Declared.placing(network, "shrink", shrink);
    network = Declared.placing(network, "deep", nested);
    List<dev.tenon.processor.model.BlockDecl> blocks = new java.util.ArrayList<>(network.blocks());
    blocks.add(chain().decl().blocks().get(2));
    return Declared.in("dev.tenon.test", network.withBlocks(blocks), true, "Placed");
  }

  /** A feature extractor has no head. */
  private static NetworkDecl features() {
    NetworkDecl network =
        ofImage(3, 16, 16)
            .block("low", VggBlock.class, "filters", 4, "convs", 1)
            .block("high", VggBlock.class, "filters", 8, "convs", 1)
            .block("edges", List.of("low"), Activate.class, "value", Activation.TANH)
            .decl();
    return Declared.in(
        "dev.tenon.test",
        new NetworkDecl(
            network.packageName(),
            network.nesting(),
            true,
            network.origin(),
            new Located<>(true, Origin.NOWHERE),
            network.blocks()),
        true,
        "Features");
  }

  /** Names that clash with those of generated code, or with each other as constants. */
  private static TestNetwork names() {
    return ofImage(3, 8, 8)
        .block("graph", Convolution.class, "filters", 4)
        .block("options", Convolution.class, "filters", 4)
        .block("inputs", MaxPool.class)
        .block("fooBar", Convolution.class, "filters", 4)
        .block("foo_bar", Convolution.class, "filters", 4)
        .block("FooBar", Convolution.class, "filters", 4)
        .block("SUMMARY", Convolution.class, "filters", 4)
        .block("build", Convolution.class, "filters", 4)
        .block("seed", Convolution.class, "filters", 4)
        .block("größe$", Convolution.class, "filters", 4)
        .block("layers", Convolution.class, "filters", 4)
        .repeated(2)
        .block("aRatherLongNameForABlockOfSuchANetwork", MaxPool.class)
        .block("configuration", Classifier.class, "classes", 2);
  }

  /** On the type itself: the blocks have no methods. */
  private static TestNetwork chain() {
    return ofImage(3, 8, 8)
        .block("convolution", Convolution.class, "filters", 4)
        .block("classifier", Classifier.class, "classes", 2);
  }
}
