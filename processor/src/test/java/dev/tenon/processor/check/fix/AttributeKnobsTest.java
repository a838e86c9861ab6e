package dev.tenon.processor.check.fix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.block.Transition;
import dev.tenon.layer.Convolution;
import dev.tenon.layer.Crop;
import dev.tenon.layer.Dropout;
import dev.tenon.processor.declare.Annotated;
import dev.tenon.processor.declare.TestNetwork;
import dev.tenon.processor.model.AnnotationDecl;
import dev.tenon.processor.model.Origin;
import dev.tenon.processor.model.Value;
import dev.tenon.processor.problem.Candidate;
import java.util.List;
import java.util.stream.Stream;
import org.deeplearning4j.nn.conf.ConvolutionMode;
import org.junit.jupiter.api.Test;

/** What is tried in an annotation, and in which order. */
class AttributeKnobsTest {
  private static final AnnotationDecl CONVOLUTION =
      Annotated.with(
          Convolution.class,
          "filters",
          4,
          "kernel",
          new int[] {3, 9},
          "mode",
          ConvolutionMode.Truncate,
          "bias",
          false);

  @Test
  void whatIsWrittenComesFirst() {
    assertThat(attributes(CONVOLUTION, Origin.NOWHERE))
        .startsWith("bias", "filters", "kernel", "mode", "activation");
  }

  @Test
  void theAttributeAtTheMistakeComesBeforeAllOthers() {
    Origin filters = CONVOLUTION.attribute("filters").orElseThrow().origin();
    Value.Many kernel = (Value.Many) CONVOLUTION.attribute("kernel").orElseThrow().value();

    assertThat(attributes(CONVOLUTION, filters)).startsWith("filters", "bias", "kernel");
    assertThat(attributes(CONVOLUTION, kernel.elements().get(1).origin()))
        .startsWith("kernel", "bias", "filters");
  }

  /** What is not written has the place of the annotation. */
  @Test
  void theAnnotationAtTheMistakePrefersNoneOfItsAttributes() {
    assertThat(attributes(CONVOLUTION, CONVOLUTION.origin()))
        .isEqualTo(attributes(CONVOLUTION, Origin.NOWHERE));
  }

  @Test
  void onlyWhatIsWrittenAndHasADefaultCanBeLeftOut() {
    assertThat(settings(CONVOLUTION).filter(text -> text.startsWith("no ")))
        .containsExactly("no bias", "no kernel", "no mode");
  }

  @Test
  void aFlagIsTurned() {
    assertThat(settings(CONVOLUTION)).contains("bias = true").doesNotContain("bias = false");
  }

  @Test
  void aConstantIsReplacedByEachOther() {
    assertThat(settings(CONVOLUTION).filter(text -> text.startsWith("mode")))
        .containsExactly("mode = Same", "mode = Strict");
  }

  @Test
  void aShareMayBeMeantThatIsWrittenAsAPercentageOrWithASignOrAsTheRest() {
    assertThat(settings(Annotated.with(Dropout.class, "value", 80.0))).contains("@Dropout(0.8)");
    assertThat(settings(Annotated.with(Dropout.class, "value", -0.25)))
        .startsWith("@Dropout(0.25)");
    assertThat(settings(Annotated.with(Transition.class, "compression", 0.25)))
        .contains("compression = 0.75");
  }

  @Test
  void anArrayIsCutToTheLengthsThatArraysHave() {
    assertThat(choices(Annotated.with(Crop.class, "value", new int[] {1, 2, 3, 4, 5})))
        .containsExactly("@Crop({1, 2, 3, 4})", "@Crop({1, 2})", "@Crop(1)");
    assertThat(choices(Annotated.with(Crop.class, "value", new int[] {1, 2})))
        .containsExactly("@Crop(1)");
  }

  /** Where it is not the block that the error is about. */
  @Test
  void eachSettingNamesItsBlock() {
    assertThat(knobs(" on 'stem'", CONVOLUTION, Origin.NOWHERE).map(AttributeKnobsTest::texts))
        .allSatisfy(texts -> assertThat(texts).allMatch(text -> text.endsWith(" on 'stem'")));
  }

  private static Stream<Knob> knobs(String owner, AnnotationDecl annotation, Origin at) {
    Guesses guesses = new Guesses(TestNetwork.empty().decl(), List.of());
    return new AttributeKnobs(owner, annotation, guesses).all(at, attribute -> true);
  }

  private static List<String> attributes(AnnotationDecl annotation, Origin at) {
    return knobs("", annotation, at)
        .flatMap(knob -> knob.settings().stream())
        .map(Candidate::sets)
        .distinct()
        .toList();
  }

  private static Stream<String> settings(AnnotationDecl annotation) {
    return knobs("", annotation, Origin.NOWHERE).flatMap(knob -> texts(knob).stream());
  }

  /** The settings that are no numbers of its own. */
  private static Stream<String> choices(AnnotationDecl annotation) {
    return knobs("", annotation, Origin.NOWHERE)
        .filter(Knob.Choice.class::isInstance)
        .flatMap(knob -> texts(knob).stream());
  }

  private static List<String> texts(Knob knob) {
    return knob.settings().stream().map(Candidate::text).toList();
  }
}
