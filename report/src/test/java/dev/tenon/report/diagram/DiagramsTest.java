package dev.tenon.report.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.tenon.report.Plans;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiagramsTest {
  @TempDir Path directory;

  @Test
  void aResidualBlockHasItsShortcutMarked() {
    Diagram inside = inside("@Residual(filters = 8, batchNorm = false) FeatureMap block();");

    assertThat(inside.edges())
        .extracting(Edge::from, Edge::to, Edge::isShortcut)
        .containsExactly(
            tuple("block<0", "block/conv1", false),
            tuple("block/conv1", "block/conv2", false),
            tuple("block<0", "block/projection", true),
            tuple("block/conv2", "block/add", false),
            tuple("block/projection", "block/add", true),
            tuple("block/add", "block/relu", false),
            tuple("block/relu", "block>", false));
  }

  @Test
  void theShortcutOfASqueezedBlockIsTheWayAroundAllOfIt() {
    Diagram inside =
        inside(
            "@Residual(filters = 3, shortcut = Shortcut.IDENTITY, squeezeExcite = 2)"
                + " FeatureMap block();");

    assertThat(inside.edges().stream().filter(Edge::isShortcut))
        .extracting(Edge::from, Edge::to)
        .containsExactly(tuple("block<0", "block/add"));
  }

  @Test
  void anAdditionOfEqualBranchesHasNoShortcut() {
    Diagram diagram =
        Diagrams.of(
            Plans.of(
                """
                @Convolution(filters = 4, kernel = 3) FeatureMap left(FeatureMap input);
                @Convolution(filters = 4, kernel = 3) FeatureMap right(FeatureMap input);
                @Add FeatureMap sum(FeatureMap left, FeatureMap right);
                """,
                directory));

    assertThat(diagram.edges()).noneMatch(Edge::isShortcut);
  }

  @Test
  void equalCopiesOfARepeatedBlockAreDrawnOnce() {
    Diagram inside =
        inside(
            "@Repeat(value = 4, once = \"stride\") @Residual(filters = 8, stride = 2)"
                + " FeatureMap stage();");

    assertThat(inside.boxes().stream().filter(box -> !box.isTerminal()))
        .extracting(Box::id, Box::name, Box::copies)
        .containsExactly(tuple("stage/1", "1", 1), tuple("stage/2", "2 – 4", 3));
    assertThat(inside.edges())
        .extracting(Edge::from, Edge::to)
        .containsExactly(
            tuple("stage<0", "stage/1"), tuple("stage/1", "stage/2"), tuple("stage/2", "stage>"));
  }

  @Test
  void aLayerSaysWhatItDoes() {
    Diagram diagram =
        Diagrams.of(
            Plans.of(
                """
                @Convolution(filters = 64, kernel = 7, stride = 2) FeatureMap conv();
                @Convolution(filters = 8, kernel = 1) FeatureMap mixed();
                @MaxPool FeatureMap pool();
                @GlobalPool Vector pooled();
                """,
                directory));

    assertThat(diagram.boxes())
        .extracting(Box::name, box -> box.look().hue(), box -> box.look().words(), Box::shape)
        .containsExactly(
            tuple("input", Hue.INPUT, "input", "3×32×32"),
            tuple("conv", Hue.CONVOLUTION, "7×7 conv · 64 /2 · ReLU", "64×16×16"),
            tuple("mixed", Hue.POINTWISE, "1×1 conv · 8 · ReLU", "8×16×16"),
            tuple("pool", Hue.POOLING, "2×2 max pool /2", "8×8×8"),
            tuple("pooled", Hue.POOLING, "global avg pool", "8"));
  }

  private Diagram inside(String block) {
    List<Box> boxes = Diagrams.of(Plans.of(block, directory)).boxes();
    return boxes.get(boxes.size() - 1).inside().orElseThrow();
  }
}
