package dev.tenon.report.layout;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.report.Plans;
import dev.tenon.report.diagram.Diagram;
import dev.tenon.report.diagram.Diagrams;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutTest {
  @TempDir Path directory;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "inception/GoogLeNetWithAuxiliaryHeads",
        "resnet/SeResNet50",
        "resnet/ResNet152",
        "densenet/DenseNet201",
        "segmentation/UNet",
        "mobile/EfficientNetB0"
      })
  void nothingLiesOnSomethingElse(String network) {
    Diagram diagram = Diagrams.of(Plans.sample(network, directory));

    check(new Layout().folded(diagram));
    check(new Layout().unfolded(diagram, diagram.depth()));
  }

  @Test
  void oneDiagramHasOneLayout() {
    Diagram diagram = Diagrams.of(Plans.sample("inception/GoogLeNet", directory));

    assertThat(new Layout().unfolded(diagram, 1)).isEqualTo(new Layout().unfolded(diagram, 1));
  }

  /** The network of He et al. 2016, section 4.2, every block a method. */
  @Test
  void aNetworkOf1202Layers() {
    String blocks =
        IntStream.range(0, 600)
            .mapToObj(i -> "@Residual(filters = 16) FeatureMap block" + i + "();\n")
            .collect(Collectors.joining());
    Diagram diagram = Diagrams.of(Plans.of(blocks, directory));

    PlacedDiagram placed = new Layout().folded(diagram);

    assertThat(placed.boxes()).hasSize(601);
    check(placed);
  }

  private static void check(PlacedDiagram diagram) {
    List<PlacedBox> boxes = diagram.boxes();
    for (int i = 0; i < boxes.size(); i++) {
      assertThat(isWithin(boxes.get(i), diagram)).as(boxes.get(i).box().id()).isTrue();
      for (int j = 0; j < i; j++) {
        assertThat(isApart(boxes.get(i), boxes.get(j)))
            .as("%s and %s", boxes.get(i).box().id(), boxes.get(j).box().id())
            .isTrue();
      }
    }
    Map<String, PlacedBox> byId = new HashMap<>();
    boxes.forEach(box -> byId.put(box.box().id(), box));
    diagram.edges().forEach(edge -> check(edge, byId));
    boxes.forEach(box -> box.inside().ifPresent(LayoutTest::check));
  }

  private static boolean isWithin(PlacedBox box, PlacedDiagram diagram) {
    return box.x() >= 0
        && box.y() >= 0
        && box.x() + box.width() <= diagram.width()
        && box.bottom() <= diagram.height();
  }

  private static boolean isApart(PlacedBox one, PlacedBox other) {
    return one.x() + one.width() <= other.x()
        || other.x() + other.width() <= one.x()
        || one.bottom() <= other.y()
        || other.bottom() <= one.y();
  }

  /** From the lower side of one box to the upper side of the other, in right angles. */
  private static void check(PlacedEdge placed, Map<String, PlacedBox> boxes) {
    PlacedBox from = requireNonNull(boxes.get(placed.edge().from()));
    PlacedBox to = requireNonNull(boxes.get(placed.edge().to()));
    List<Point> points = placed.points();
    Point first = points.get(0);
    Point last = points.get(points.size() - 1);
    assertThat(first.y()).isEqualTo(from.bottom());
    assertThat(first.x()).isEqualTo(from.x() + from.exit());
    assertThat(last.y()).isEqualTo(to.y());
    assertThat(last.x()).isBetween(to.x(), to.x() + to.width());
    for (int i = 1; i < points.size(); i++) {
      Point one = points.get(i - 1);
      Point other = points.get(i);
      assertThat(Math.min(Math.abs(one.x() - other.x()), Math.abs(one.y() - other.y())))
          .as("%s → %s", placed.edge().from(), placed.edge().to())
          .isLessThan(1e-6);
    }
  }
}
