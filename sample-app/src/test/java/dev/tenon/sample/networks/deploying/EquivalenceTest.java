package dev.tenon.sample.networks.deploying;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import ai.onnxruntime.OrtException;
import dev.tenon.Clip;
import dev.tenon.FeatureMap;
import dev.tenon.Tensor;
import dev.tenon.inference.InferenceForm;
import dev.tenon.sample.data.ImageBatches;
import dev.tenon.sample.data.ImageFolder;
import dev.tenon.sample.data.ImageSize;
import dev.tenon.sample.data.LabelledImages;
import dev.tenon.sample.exit.StopSignal;
import dev.tenon.sample.networks.DeclaredNetworks;
import dev.tenon.sample.networks.ImageClassifier;
import dev.tenon.sample.shapes.ShapeDataSet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.nn.weights.WeightInit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.dataset.DataSet;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.config.Adam;

class EquivalenceTest {
  private static final StopSignal STOP = new StopSignal();

  @TempDir private static Path folder;

  static List<DeclaredBuilder> all() {
    return DeclaredBuilder.all();
  }

  static Stream<DeclaredBuilder> small() {
    return DeclaredBuilder.all().stream().map(DeclaredBuilder::small);
  }

  static List<ImageClassifier> classifiers() {
    return DeclaredNetworks.all().classifiers();
  }

  @Test
  void findsTheNetworks() {
    assertThat(all())
        .extracting(DeclaredBuilder::toString)
        .contains("SmallResNetBuilder", "ResNet50Builder", "UNetBuilder", "VggBlockModelBuilder");
  }

  /** Every declared network, most of them for smaller images. */
  @ParameterizedTest
  @MethodSource("small")
  void holdsForRandomInputs(DeclaredBuilder builder) throws IOException, OrtException {
    assertHoldsForRandomInputs(builder);
  }

  /** What the comparison of floats allows is rounding. */
  @Test
  void foldingIsExact() {
    DeclaredBuilder builder =
        all().stream()
            .filter(it -> it.toString().equals("SeResNet50Builder"))
            .findFirst()
            .orElseThrow()
            .small();
    ComputationGraph graph =
        builder.create().seed(1).dataType(DataType.DOUBLE).weightInit(WeightInit.RELU).build();
    randomizeBatchNorms(graph);
    INDArray images = Nd4j.randn(fed(builder.inputs(graph)[0]).batch(2)).castTo(DataType.DOUBLE);

    INDArray expected = features(graph, images);
    INDArray folded = features(InferenceForm.of(graph), images);

    assertThat(folded.distance2(expected) / expected.norm2Number().doubleValue()).isLessThan(1e-9);
  }

  /** What the classifier is given: its softmax would hide differences. */
  private static INDArray features(ComputationGraph graph, INDArray images) {
    String classifier = graph.getConfiguration().getNetworkOutputs().get(0);
    String last = requireNonNull(graph.getConfiguration().getVertexInputs().get(classifier)).get(0);
    return requireNonNull(graph.feedForward(images, false).get(last));
  }

  /** Every declared network at the size of its paper. */
  @Tag("long")
  @ParameterizedTest
  @MethodSource("all")
  void holdsAtFullSize(DeclaredBuilder builder) throws IOException, OrtException {
    assertHoldsForRandomInputs(builder);
  }

  private static void assertHoldsForRandomInputs(DeclaredBuilder builder)
      throws IOException, OrtException {
    ComputationGraph graph = builder.create().seed(1).weightInit(WeightInit.RELU).build();
    randomizeBatchNorms(graph);
    Tensor[] shapes = builder.inputs(graph);
    INDArray[] inputs =
        Stream.of(shapes).map(shape -> Nd4j.randn(fed(shape).batch(2))).toArray(INDArray[]::new);

    Equivalence.assertHolds(graph, shapes, inputs);
  }

  /** What a graph is given for an input: for a clip, a sequence of its frames. */
  private static Tensor fed(Tensor shape) {
    return shape instanceof Clip clip ? clip.sequence() : shape;
  }

  /**
   * Statistics and weights of batch normalisations as training might leave them: activations must
   * not grow from block to block, or rounding errors grow with them and a softmax hides the rest.
   */
  private static void randomizeBatchNorms(ComputationGraph graph) {
    graph
        .paramTable()
        .forEach(
            (key, array) -> {
              if (key.endsWith("_mean") || key.endsWith("_beta")) {
                array.assign(Nd4j.randn(array.shape()).muli(0.1));
              } else if (key.endsWith("_gamma")) {
                array.muli(0.5).addi(Nd4j.randn(array.shape()).muli(0.1));
              } else if (key.endsWith("_log10stdev")) {
                array.addi(Nd4j.randn(array.shape()).muli(0.1));
              }
            });
  }

  @ParameterizedTest
  @MethodSource("classifiers")
  void holdsForPicturesOnceTrained(ImageClassifier classifier) throws IOException, OrtException {
    ImageSize size = classifier.input();
    ComputationGraph graph = classifier.build(1, new Adam(1e-3), ShapeDataSet.labels().size());
    for (DataSet batch : pictures(size)) {
      graph.fit(batch);
    }

    Tensor[] shapes = {new FeatureMap(ImageSize.CHANNELS, size.height(), size.width())};
    Equivalence.assertHolds(graph, shapes, pictures(size).iterator().next().getFeatures());
  }

  private static ImageBatches pictures(ImageSize size) throws IOException {
    Path data = folder.resolve("shapes");
    if (!data.toFile().exists()) {
      new ShapeDataSet(1, 6, 1).writeTo(data, STOP);
    }
    ImageFolder images = ImageFolder.open(data);
    return ImageBatches.shuffled(
        LabelledImages.decode(images.training(), images.labels(), size, STOP), 20, 1);
  }
}
