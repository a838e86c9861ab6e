package dev.tenon.processor.check.lint;

import dev.tenon.processor.layer.Pooling;
import dev.tenon.processor.layer.TransposedConvolution;
import dev.tenon.processor.problem.Code;
import dev.tenon.processor.problem.Misfit;
import dev.tenon.processor.problem.Problem;
import dev.tenon.processor.shape.Extent;
import dev.tenon.processor.shape.Window;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A stride larger than the kernel jumps over pixels. Where another block reads them, as beside the
 * projection of a residual block, nothing is lost.
 */
final class StrideBeyondKernel implements Lint {

  @Override
  public Stream<Problem> check(LayerGraph graph) {
    return graph
        .nodes()
        .filter(node -> node.attribute("kernel").isPresent())
        .filter(node -> jumps(node) && onlyJumpers(graph, node))
        .map(node -> problem(node, window(node).orElseThrow()));
  }

  static boolean jumps(Window window) {
    Extent kernel = window.effectiveKernel();
    return window.stride().height() > kernel.height() || window.stride().width() > kernel.width();
  }

  private static boolean onlyJumpers(LayerGraph graph, Node node) {
    return node.vertex().inputs().stream()
        .flatMap(input -> graph.consumersOf(input).stream())
        .allMatch(StrideBeyondKernel::jumps);
  }

  private static boolean jumps(Node node) {
    return window(node).filter(StrideBeyondKernel::jumps).isPresent();
  }

  private static Optional<Window> window(Node node) {
    return node.layer() instanceof Pooling pooling
        ? Optional.of(pooling.window())
        : Weights.of(node.layer()).flatMap(Weights::window);
  }

  private static Problem problem(Node node, Window window) {
    return node.warning(
        new Misfit(
            Code.STRIDE_BEYOND_KERNEL,
            "steps by %s with a kernel of %s: nothing %s the pixels in between"
                .formatted(
                    window.stride(),
                    window.effectiveKernel(),
                    node.layer() instanceof TransposedConvolution ? "fills" : "reads"),
            "stride",
            "kernel"));
  }
}
