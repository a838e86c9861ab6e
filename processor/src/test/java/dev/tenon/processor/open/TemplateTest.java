package dev.tenon.processor.open;

import static dev.tenon.processor.declare.TestNetwork.ofImage;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.block.Inception;
import dev.tenon.block.InvertedResidual;
import dev.tenon.block.Transition;
import dev.tenon.head.Classifier;
import dev.tenon.layer.Convolution;
import dev.tenon.processor.block.BlockTypes;
import dev.tenon.processor.check.Checker;
import dev.tenon.processor.check.Verdict;
import dev.tenon.processor.declare.TestNetwork;
import dev.tenon.processor.shape.Extent;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which numbers of outputs follow what is set on the builder, and how. */
class TemplateTest {

  /** A number of filters may happen to be that of the classes, the usual one or another. */
  @Test
  void onlyTheHeadFollowsTheClasses() {
    Template template =
        template(
            ofImage(3, 8, 8)
                .block("ten", Convolution.class, "filters", 10)
                .block("four", Convolution.class, "filters", 4)
                .block("scores", Classifier.class, "classes", 10, "minClasses", 4));

    assertThat(template.outputs("scores")).contains(new Count.Classes());
    assertThat(template.outputs("ten")).isEmpty();
    assertThat(template.outputs("four")).isEmpty();
  }

  /** The usual number is the first of the range, and cannot be told apart by itself. */
  @Test
  void onlyTheHeadFollowsTheClassesWhoseUsualNumberIsTheSmallest() {
    Template template =
        template(
            ofImage(3, 8, 8)
                .block("ten", Convolution.class, "filters", 10)
                .block("scores", Classifier.class, "classes", 10, "maxClasses", 12));

    assertThat(template.outputs("scores")).contains(new Count.Classes());
    assertThat(template.outputs("ten")).isEmpty();
  }

  @Test
  void filtersFollowTheWidth() {
    Template template = template(halved().block("conv", Convolution.class, "filters", 64));

    assertThat(template.outputs("conv")).contains(new Count.Scaled(1, 64));
  }

  /** 64 stands for a block that is always as wide as it is written. */
  @Test
  void filtersOutOfTheBoundsOfTheirBlockDoNot() {
    Template template =
        template(
            halved()
                .block("free", Convolution.class, "filters", 64)
                .block("clamped", Convolution.class, "filters", 64)
                .clamped(1, 1));

    assertThat(template.outputs("clamped")).isEmpty();
  }

  /** Six times the 8 that 12 becomes, not the 40 that 72 would become. */
  @Test
  void severalTimesWhatWasWritten() {
    Template template =
        template(
            halved()
                .block("first", Convolution.class, "filters", 12)
                .block("wide", InvertedResidual.class, "filters", 12, "expansion", 6));

    assertThat(template.outputs("wide/expand")).contains(new Count.Scaled(6, 12));
    assertThat(at(0.5, template, "wide/expand")).isEqualTo(48);
    assertThat(at(1, template, "wide/expand")).isEqualTo(72);
  }

  /** 12 classes are not 12 filters, though six times as many would be right as well. */
  @Test
  void neverTimesWhatDoesNotFollowTheWidth() {
    Template template =
        template(
            ofImage(3, 8, 8)
                .widths(0.5, 1)
                .block("first", Convolution.class, "filters", 24)
                .block("wide", InvertedResidual.class, "filters", 24, "expansion", 3)
                .block("scores", Classifier.class, "classes", 12));

    assertThat(template.outputs("wide/expand")).contains(new Count.Scaled(3, 24));
  }

  /** Half of 12, and half of the 8 that it becomes. */
  @Test
  void oneNumberForEachWidthWhereNoRuleIsFound() {
    Template template =
        template(
            halved()
                .block("first", Convolution.class, "filters", 12)
                .block("second", Transition.class, "compression", 0.5));

    assertThat(template.outputs("second/conv")).contains(new Count.ByWidth(List.of(4L, 6L)));
    assertThat(at(0.5, template, "second/conv")).isEqualTo(4);
    assertThat(at(1, template, "second/conv")).isEqualTo(6);
  }

  /** Branches that are left out have no filters at any width. */
  @Test
  void branchesOnTheirOwn() {
    Template template =
        template(
            halved().block("mixed", Inception.class, "conv1x1", 16, "conv3x3", 32, "conv5x5", 8));

    assertThat(template.outputs("mixed/conv1x1")).contains(new Count.Scaled(1, 16));
    assertThat(template.outputs("mixed/conv3x3")).contains(new Count.Scaled(1, 32));
  }

  private static long at(double width, Template template, String vertex) {
    Settings settings = new Settings(Extent.square(8), 2, width);
    return template.outputs(vertex).orElseThrow().at(settings, template.parameters());
  }

  private static TestNetwork halved() {
    return ofImage(3, 8, 8).widths(0.5, 1).features();
  }

  private static Template template(TestNetwork network) {
    Verdict verdict = new Checker(BlockTypes.load()).check(network.decl());
    return ((Verdict.Accepted) verdict).template();
  }
}
