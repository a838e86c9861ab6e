package dev.tenon.processor.check.lint;

import dev.tenon.processor.layer.Pooling;
import dev.tenon.processor.model.AnnotationDecl;
import dev.tenon.processor.model.Attribute;
import dev.tenon.processor.model.Value;
import dev.tenon.processor.problem.Code;
import dev.tenon.processor.problem.Misfit;
import dev.tenon.processor.problem.Problem;
import dev.tenon.processor.shape.Extent;
import dev.tenon.processor.shape.PaddingMode;
import dev.tenon.processor.shape.Shape.FeatureMap;
import dev.tenon.processor.shape.Window;
import java.util.stream.Stream;

/**
 * A pooling that drops rows or columns at the bottom or right: its windows do not reach them. Rows
 * that a stride jumps over everywhere are {@link StrideBeyondKernel}'s.
 */
final class DroppedBorder implements Lint {

  @Override
  public Stream<Problem> check(LayerGraph graph) {
    return graph
        .nodes()
        .filter(node -> node.layer() instanceof Pooling)
        .flatMap(node -> check(node, ((Pooling) node.layer()).window(), graph));
  }

  private static Stream<Problem> check(Node node, Window window, LayerGraph graph) {
    boolean jumps = StrideBeyondKernel.jumps(window);
    return !jumps
            && window.mode() != PaddingMode.SAME
            && graph.inputShape(node) instanceof FeatureMap in
        ? Stream.of(window.unread(in.extent()))
            .filter(unread -> unread.larger() > 0)
            .map(unread -> problem(node, in, unread))
        : Stream.empty();
  }

  private static Problem problem(Node node, FeatureMap in, Extent unread) {
    AnnotationDecl annotation = node.annotation();
    Misfit misfit =
        new Misfit(
            Code.DROPPED_BORDER,
            "drops %s of %s, which its last window does not reach".formatted(words(unread), in),
            annotation.attribute("stride").isPresent()
                ? new String[] {"stride", "kernel"}
                : new String[] {"pool"});
    boolean rounds = annotation.attribute("ceil").isPresent();
    return node.warning(
        rounds
            ? misfit
                .orTry("ceil", new Value.Flag(true), "one more window")
                .orTry("mode", mode(annotation), "one more window")
            : misfit);
  }

  private static Value mode(AnnotationDecl annotation) {
    Attribute mode = annotation.attribute("mode").orElseThrow();
    return new Value.Constant(((Value.Constant) mode.value()).type(), "Same");
  }

  private static String words(Extent unread) {
    String rows = count(unread.height(), "row");
    String columns = count(unread.width(), "column");
    return rows.isEmpty() || columns.isEmpty() ? rows + columns : rows + " and " + columns;
  }

  private static String count(long number, String what) {
    return switch ((int) Math.min(number, 2)) {
      case 0 -> "";
      case 1 -> "the last " + what;
      default -> "the last %s %ss".formatted(number, what);
    };
  }
}
