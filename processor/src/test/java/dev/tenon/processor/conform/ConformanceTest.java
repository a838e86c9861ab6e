package dev.tenon.processor.conform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.block.Residual;
import dev.tenon.block.VggBlock;
import dev.tenon.head.Classifier;
import dev.tenon.layer.Convolution;
import dev.tenon.layer.Dense;
import dev.tenon.layer.Dropout;
import dev.tenon.layer.MaxPool;
import dev.tenon.merge.Add;
import dev.tenon.processor.block.BlockTypes;
import dev.tenon.processor.check.Checker;
import dev.tenon.processor.check.Verdict;
import dev.tenon.processor.declare.TestNetwork;
import dev.tenon.processor.problem.Code;
import dev.tenon.processor.problem.Diagnostic;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where a network differs from the one that it is to conform to, and how to mend it. */
class ConformanceTest {
  private static final Checker CHECKER = new Checker(BlockTypes.load());

  @Test
  void namesAndGroupsOfLayersMayDiffer() {
    TestNetwork other =
        image()
            .block("first", Convolution.class, "filters", 8, "kernel", 3)
            .block("second", Convolution.class, "filters", 8, "kernel", 3)
            .block("small", MaxPool.class, "kernel", 2)
            .block("digits", Classifier.class, "classes", 10);

    assertThat(errors(vgg(8).conformsTo(other))).isEmpty();
  }

  @Test
  void whatMattersInTrainingOnlyMayDiffer() {
    TestNetwork network = image().block("half", Dropout.class, "value", 0.5);
    TestNetwork other = image().block("some", Dropout.class, "value", 0.25);
    network.block("classes", Classifier.class, "classes", 10);
    other.block("classes", Classifier.class, "classes", 10);

    assertThat(errors(network.conformsTo(other))).isEmpty();
  }

  @Test
  void theFirstBlockThatDiffersIsNamedAndCanBeSetAsThere() {
    Diagnostic error = error(vgg(8).conformsTo(vgg(16)));

    assertThat(error.problem().block()).isEqualTo("stem");
    assertThat(error.problem().sentence())
        .isEqualTo(
            "VggBlock 'stem' differs from 'stem' of TestNet: its layer 'conv1' has filters 8 instead"
                + " of 16.");
    assertThat(error.fixes())
        .contains(new Diagnostic.Fix("filters = 16", "as there; the network then checks"));
  }

  @Test
  void onlyTheFirstOfSeveralDifferencesIsReported() {
    Diagnostic error =
        error(
            vgg(8)
                .conformsTo(
                    image()
                        .block("stem", VggBlock.class, "filters", 16, "convs", 2)
                        .block("classes", Classifier.class, "classes", 100)));

    assertThat(error.problem().block()).isEqualTo("stem");
    assertThat(error.fixes()).isEmpty();
  }

  @Test
  void anotherKindOfLayerIsNamed() {
    TestNetwork network =
        image()
            .block("units", Dense.class, "units", 4)
            .block("classes", Classifier.class, "classes", 10);
    TestNetwork other =
        image()
            .block("conv", Convolution.class, "filters", 4, "kernel", 3)
            .block("classes", Classifier.class, "classes", 10);

    assertThat(error(network.conformsTo(other)).problem().sentence())
        .isEqualTo(
            "Dense 'units' differs from 'conv' of TestNet: it is of type dense instead of convolution.");
  }

  @Test
  void otherWiresAreADifference() {
    assertThat(
            error(branches("left", "stem").conformsTo(branches("stem", "left")))
                .problem()
                .sentence())
        .isEqualTo(
            "Add 'sum' differs from 'sum' of TestNet: it consumes 'left', 'stem', where that of"
                + " TestNet consumes 'stem', 'left'.");
  }

  @Test
  void whatIsMissingOrTooMuchIsNamed() {
    TestNetwork longer =
        image()
            .block("stem", VggBlock.class, "filters", 8, "convs", 2)
            .block("body", Residual.class, "filters", 8)
            .block("classes", Classifier.class, "classes", 10);

    assertThat(error(longer.conformsTo(vgg(8))).problem().sentence())
        .startsWith("Residual 'body' differs from 'classes' of TestNet: its layer ");
    assertThat(
            error(features().block("more", MaxPool.class, "kernel", 2).conformsTo(features()))
                .problem()
                .sentence())
        .isEqualTo("MaxPool 'more' has no counterpart in TestNet, which ends before it.");
    assertThat(
            error(features().conformsTo(features().block("more", MaxPool.class, "kernel", 2)))
                .problem()
                .sentence())
        .isEqualTo("TestNet ends where TestNet goes on with MaxPool 'more'.");
  }

  @Test
  void otherImagesAreADifference() {
    TestNetwork larger =
        TestNetwork.ofImage(3, 64, 64)
            .block("stem", VggBlock.class, "filters", 8, "convs", 2)
            .block("classes", Classifier.class, "classes", 10);

    assertThat(error(vgg(8).conformsTo(larger)).problem().sentence())
        .isEqualTo("Input 'input' of TestNet is 3×32×32, but 'input' of TestNet is 3×64×64.");
  }

  @Test
  void aReferenceWithMistakesIsNoReference() {
    TestNetwork broken = image().block("large", Convolution.class, "filters", 0, "kernel", 3);

    Diagnostic error = error(vgg(8).conformsTo(broken));

    assertThat(error.problem().code().tag()).isEqualTo("TEN802");
  }

  /** The other network has its error itself. */
  @Test
  void mistakesOfTheOtherAreSaidOnce() {
    TestNetwork broken = image().block("stem", Convolution.class, "filters", 0);
    assertThat(errors(vgg(8).conformsToSourceOf(broken))).isEmpty();
    assertThat(error(vgg(8).conformsTo(broken)).problem().code()).isEqualTo(Code.NO_REFERENCE);
  }

  private static TestNetwork image() {
    return TestNetwork.ofImage(3, 32, 32);
  }

  private static TestNetwork vgg(int filters) {
    return image()
        .block("stem", VggBlock.class, "filters", filters, "convs", 2)
        .block("classes", Classifier.class, "classes", 10);
  }

  private static TestNetwork branches(String first, String second) {
    return image()
        .block("stem", Convolution.class, "filters", 8, "kernel", 3)
        .block("left", Convolution.class, "filters", 8, "kernel", 3)
        .block("sum", List.of(first, second), Add.class)
        .block("classes", Classifier.class, "classes", 10);
  }

  private static TestNetwork features() {
    return image().block("stem", VggBlock.class, "filters", 8, "convs", 2).features();
  }

  private static Diagnostic error(TestNetwork network) {
    List<Diagnostic> errors = errors(network);
    assertThat(errors).hasSize(1);
    return errors.get(0);
  }

  private static List<Diagnostic> errors(TestNetwork network) {
    return CHECKER.check(network.decl()) instanceof Verdict.Rejected rejected
        ? rejected.errors()
        : List.of();
  }
}
