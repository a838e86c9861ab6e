package dev.tenon.processor.check.fix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.Input;
import dev.tenon.head.Classifier;
import dev.tenon.layer.Convolution;
import dev.tenon.layer.ZeroPad;
import dev.tenon.merge.Add;
import dev.tenon.processor.declare.Annotated;
import dev.tenon.processor.declare.TestNetwork;
import dev.tenon.processor.model.AnnotationDecl;
import dev.tenon.processor.problem.Candidate;
import java.util.List;
import org.deeplearning4j.nn.conf.ConvolutionMode;
import org.junit.jupiter.api.Test;

/** The numbers that are tried for an attribute, and what is learned from them. */
class NumberKnobTest {

  /** A border of 1 makes 10×10, one of 33 makes 74×74: one of 17 will make 42×42. */
  @Test
  void goesOnToWhereTheShapesWillMeet() {
    assertThat(afterTrying(33, paddedToMeet(42), "padded")).containsExactly("@ZeroPad(17)");
  }

  @Test
  void goesOnToBothSidesOfAFraction() {
    assertThat(afterTrying(33, paddedToMeet(43), "padded"))
        .containsExactly("@ZeroPad(17)", "@ZeroPad(18)");
  }

  @Test
  void isFoundThoughItIsFarFromAllNumbersOfTheNetwork() {
    assertThat(Mistaken.in(paddedToMeet(42)).fixes()).containsExactly("@ZeroPad(17) on 'padded'");
  }

  @Test
  void stopsWhereTheShapesMeet() {
    assertThat(afterTrying(17, paddedToMeet(42), "padded")).isEmpty();
  }

  @Test
  void stopsWhereTheNumberMovesNothing() {
    TestNetwork network =
        TestNetwork.ofImage(3, 8, 8)
            .block("wide", Convolution.class, "filters", 4)
            .block("sum", List.of("wide", "input"), Add.class)
            .block("scores", Classifier.class, "classes", 2);

    assertThat(afterTrying(5, network, "wide", "kernel")).isEmpty();
  }

  @Test
  void stopsWhereNoShapesMeet() {
    TestNetwork network =
        TestNetwork.ofImage(3, 8, 8)
            .block(
                "large",
                Convolution.class,
                "filters",
                4,
                "kernel",
                99,
                "mode",
                ConvolutionMode.Truncate)
            .block("scores", Classifier.class, "classes", 2);

    assertThat(afterTrying(50, network, "large", "kernel")).isEmpty();
  }

  @Test
  void isOnlySetToWhatTheAnnotationAdmits() {
    AnnotationDecl padded = Annotated.with(ZeroPad.class, "value", 1);

    assertThat(settings(knob(padded, "value", 5L, -1L, 3_000_000_000L, 0L, 1L)))
        .containsExactly("@ZeroPad(5)", "@ZeroPad(0)");
  }

  /** Some windows would see nothing but the border. */
  @Test
  void isNoPaddingAsLargeAsTheKernel() {
    AnnotationDecl convolution = Annotated.with(Convolution.class, "filters", 4, "kernel", 3);

    assertThat(settings(knob(convolution, "padding", 3L, 2L))).containsExactly("padding = 2");
    assertThat(settings(knob(convolution, "stride", 3L, 2L)))
        .containsExactly("stride = 3", "stride = 2");
  }

  private static TestNetwork paddedToMeet(int extent) {
    return TestNetwork.ofImage(3, 8, 8)
        .block("padded", ZeroPad.class, "value", 1)
        .block("other", Input.class, "channels", 3, "height", extent, "width", extent)
        .block("sum", List.of("padded", "other"), Add.class)
        .block("scores", Classifier.class, "classes", 2);
  }

  private static List<String> afterTrying(long number, TestNetwork network, String block) {
    return afterTrying(number, network, block, "value");
  }

  private static List<String> afterTrying(
      long number, TestNetwork network, String block, String name) {
    Mistaken mistaken = Mistaken.in(network);
    AnnotationDecl annotation =
        (AnnotationDecl) mistaken.findings().network().block(block).orElseThrow().body();
    Knob knob = knob(annotation, name, number);
    Candidate tried = knob.settings().get(0);
    return texts(knob.settingsAfter(mistaken.after(tried)));
  }

  private static Knob knob(AnnotationDecl annotation, String name, Long... guesses) {
    Setting setting = new Setting("", annotation, annotation.attribute(name).orElseThrow());
    Dial dial = Dial.of(setting.attribute()).findFirst().orElseThrow();
    return new NumberKnob(setting, dial, List.of(guesses));
  }

  private static List<String> settings(Knob knob) {
    return texts(knob.settings());
  }

  private static List<String> texts(List<Candidate> candidates) {
    return candidates.stream().map(Candidate::text).toList();
  }
}
