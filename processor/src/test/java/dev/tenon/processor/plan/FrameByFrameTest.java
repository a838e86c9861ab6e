package dev.tenon.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.Input;
import dev.tenon.head.Classifier;
import dev.tenon.layer.Convolution;
import dev.tenon.layer.Dense;
import dev.tenon.layer.GlobalPool;
import dev.tenon.layer.LastStep;
import dev.tenon.layer.Lstm;
import dev.tenon.merge.Concat;
import dev.tenon.processor.declare.Plans;
import dev.tenon.processor.declare.TestNetwork;
import dev.tenon.processor.problem.Code;
import dev.tenon.processor.problem.Problem;
import dev.tenon.processor.shape.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Blocks for images on the frames of clips. */
class FrameByFrameTest {

  @Test
  void whatGivesAnImageForAnImageGivesAClip() {
    Plan plan = Plans.of(clip().block("edges", Convolution.class, "filters", 4, "stride", 2));

    assertThat(Plans.names(plan)).containsExactly("input/frames", "edges");
    assertThat(Plans.block(plan, "edges").output().shape()).hasToString("4×4×4×5");
    assertThat(Plans.vertex(plan, "edges").shape()).hasToString("4×4×4");
  }

  @Test
  void whatGivesAVectorForAnImageGivesASequence() {
    Plan plan = Plans.of(clip().block("values", Dense.class, "units", 6));

    assertThat(Plans.names(plan)).containsExactly("input/frames", "values", "values/steps");
    assertThat(Plans.block(plan, "values").output().shape()).hasToString("6×5");
  }

  @Test
  void weightsCountOnceAndMultiplicationsForEachFrame() {
    Plan clip = Plans.of(clip().block("edges", Convolution.class, "filters", 4));
    Plan image =
        Plans.of(TestNetwork.ofImage(3, 8, 8).block("edges", Convolution.class, "filters", 4));

    assertThat(clip.cost().parameters()).isEqualTo(image.cost().parameters());
    assertThat(clip.cost().macs()).isEqualTo(5 * image.cost().macs());
  }

  @Test
  void copiesInARowReadTheFramesOfTheOneBefore() {
    Plan plan = Plans.of(clip().block("edges", Convolution.class, "filters", 4).repeated(2));

    assertThat(Plans.vertex(plan, "edges/2").inputs()).containsExactly("edges/1");
    assertThat(Plans.block(plan, "edges").output().shape()).hasToString("4×8×8×5");
  }

  @Test
  void branchesMeetFrameByFrame() {
    Plan plan =
        Plans.of(
            clip()
                .block("left", Convolution.class, "filters", 4)
                .block("right", List.of("input"), Convolution.class, "filters", 2)
                .block("both", List.of("left", "right"), Concat.class));

    assertThat(Plans.block(plan, "both").output().shape()).hasToString("6×8×8×5");
  }

  @Test
  void recurrentLayersFollowOnTheSequence() {
    TestNetwork network =
        clip()
            .block("edges", Convolution.class, "filters", 4, "batchNorm", true)
            .block("pooled", GlobalPool.class)
            .block("motion", Lstm.class, "units", 7)
            .block("last", LastStep.class)
            .block("classes", Classifier.class, "classes", 3);

    Plan plan = Plans.of(network);

    assertThat(Plans.block(plan, "motion").output().shape()).hasToString("7×5");
  }

  @Test
  void aClipItselfIsNoSequence() {
    Problem problem = Plans.problemOf(clip().block("motion", Lstm.class, "units", 7));

    assertThat(problem.code()).isEqualTo(Code.WRONG_KIND);
    assertThat(problem.sentence())
        .isEqualTo("Lstm 'motion' needs a sequence, but is given a clip of 3×8×8×5.");
  }

  @Test
  void headsReadNoClip() {
    Problem problem = Plans.problemOf(clip().block("classes", Classifier.class, "classes", 3));

    assertThat(problem.sentence())
        .isEqualTo(
            "Classifier 'classes' needs a vector or a feature map, "
                + "but is given a clip of 3×8×8×5.");
  }

  @Test
  void interfacesOfBlocksForImagesReadFrames() {
    TestNetwork stage =
        part()
            .block("first", Convolution.class, "filters", 4)
            .placing("second", List.of(), inner());

    Plan plan = Plans.of(clip().placing("stage", List.of("input"), stage));

    assertThat(Plans.block(plan, "stage").output().shape()).hasToString("2×8×8×5");
    assertThat(partOf("stage/first", stage).output().shape()).hasToString("4×8×8");
    assertThat(partOf("stage/second", stage).output().shape()).hasToString("2×8×8");
    assertThat(Plans.vertex(plan, "stage/second/inner").inputs()).containsExactly("stage/first");
  }

  @Test
  void interfacesWithARecurrentLayerReadTheClip() {
    TestNetwork stage =
        part()
            .block("pooled", GlobalPool.class)
            .returning(Kind.SEQUENCE)
            .block("motion", Lstm.class, "units", 7)
            .returning(Kind.SEQUENCE);

    Plan plan = Plans.of(clip().placing("stage", List.of("input"), stage));

    assertThat(partOf("stage/pooled", stage).output().shape()).hasToString("3×5");
    assertThat(Plans.block(plan, "stage").output().shape()).hasToString("7×5");
  }

  @Test
  void interfacesThatSayTheyHandOutASequenceOrAClipReadTheClip() {
    TestNetwork sequence = part().block("pooled", GlobalPool.class).returning(Kind.SEQUENCE);
    TestNetwork clip = part().block("edges", Convolution.class, "filters", 4).returning(Kind.CLIP);

    assertThat(partOf("stage/pooled", sequence).output().shape()).hasToString("3×5");
    assertThat(partOf("stage/edges", clip).output().shape()).hasToString("4×8×8×5");
  }

  @Test
  void interfacesMayHaveAMethodThatIsNamedAsTheJoin() {
    TestNetwork stage =
        part().block("steps", GlobalPool.class).block("steps_", Dense.class, "units", 6);

    Plan plan = Plans.of(clip().placing("stage", List.of("input"), stage));

    assertThat(Plans.names(plan))
        .containsExactly("input/frames", "stage/steps", "stage/steps_", "stage/steps__");
    assertThat(Plans.block(plan, "stage").output().vertex()).isEqualTo("stage/steps__");
  }

  @Test
  void theValuesOfTheFramesAreComputedOfTheInput() {
    Plan plan = Plans.of(clip().block("edges", Convolution.class, "filters", 4));

    assertThat(plan.inputs().get(0).activations()).isEqualTo(3 * 8 * 8 * 5);
  }

  @Test
  void framesMustNotBeTooLarge() {
    TestNetwork network =
        TestNetwork.empty()
            .block(
                "input", Input.class, "channels", 65_536, "height", 256, "width", 128, "frames", 2);

    assertThat(Plans.problemOf(network).code()).isEqualTo(Code.TOO_LARGE);
  }

  private static PlannedBlock partOf(String path, TestNetwork stage) {
    Plan plan = Plans.of(clip().placing("stage", List.of("input"), stage));
    return plan.blocks().get(0).parts().stream()
        .filter(part -> part.path().equals(path))
        .findFirst()
        .orElseThrow();
  }

  private static TestNetwork part() {
    return TestNetwork.empty().named("Stage").block("in", Input.class);
  }

  private static TestNetwork inner() {
    return TestNetwork.empty()
        .named("Inner")
        .block("in", Input.class)
        .block("inner", Convolution.class, "filters", 2);
  }

  private static TestNetwork clip() {
    return TestNetwork.ofClip(3, 8, 8, 5);
  }
}
