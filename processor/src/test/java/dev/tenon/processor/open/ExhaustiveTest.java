package dev.tenon.processor.open;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.Input;
import dev.tenon.block.InvertedResidual;
import dev.tenon.block.Residual;
import dev.tenon.block.VggBlock;
import dev.tenon.layer.Convolution;
import dev.tenon.layer.DepthwiseConvolution;
import dev.tenon.layer.MaxPool;
import dev.tenon.layer.TransposedConvolution;
import dev.tenon.processor.block.BlockTypes;
import dev.tenon.processor.check.Checker;
import dev.tenon.processor.check.Verdict;
import dev.tenon.processor.declare.TestNetwork;
import dev.tenon.processor.model.NetworkDecl;
import dev.tenon.processor.plan.Plan;
import dev.tenon.processor.plan.Planner;
import dev.tenon.processor.plan.Planning;
import dev.tenon.processor.problem.Diagnostic;
import dev.tenon.processor.problem.Problem;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.deeplearning4j.nn.conf.ConvolutionMode;

/**
 * A range of sizes is accepted if and only if the network fits, as the same graph, at each height
 * with each width: found by planning a closed network for every pair.
 */
class ExhaustiveTest {
  private static final Planner PLANNER = new Planner(BlockTypes.load());

  /** More than the sizes that are looked at in all combinations. */
  private static final int SIZES = 70;

  private static final Pattern PAIR = Pattern.compile("admits height = \\d+, width = \\d+, but");

  private record Block(Class<? extends Annotation> type, List<Object> attributes) {}

  private record Declared(int least, int usual, List<Block> blocks) {
    TestNetwork open() {
      return with(
          "channels",
          2,
          "height",
          usual,
          "minHeight",
          least,
          "maxHeight",
          least + SIZES - 1,
          "width",
          usual,
          "minWidth",
          least,
          "maxWidth",
          least + SIZES - 1);
    }

    TestNetwork closed(int height, int width) {
      return with("channels", 2, "height", height, "width", width);
    }

    private TestNetwork with(Object... input) {
      TestNetwork network = TestNetwork.empty().block("input", Input.class, input);
      for (int i = 0; i < blocks.size(); i++) {
        Block block = blocks.get(i);
        network.block("block" + i, block.type(), block.attributes().toArray());
      }
      return network;
    }
  }

  @Property(seed = "42", tries = 20)
  void agreesWithEveryPair(@ForAll("networks") Declared declared) {
    Planning usual = plan(declared.open());
    Assume.that(usual.problems().isEmpty());

    List<Problem> problems = new OpenCheck(PLANNER).check(usual.plan()).problems();

    assertThat(problems.isEmpty()).isEqualTo(fitsEverywhere(declared, usual.plan()));
  }

  /**
   * What shows only where a certain height meets a certain width has a fix like everything else.
   */
  @Property(seed = "42", tries = 100)
  void mendsWhatOnlyAPairShows(@ForAll("networks") Declared declared) {
    List<Diagnostic> errors =
        errors(declared.open().features().decl()).stream()
            .filter(error -> PAIR.matcher(error.problem().sentence()).find())
            .toList();

    assertThat(errors).allSatisfy(error -> assertThat(error.fixes()).isNotEmpty());
    Statistics.collect(errors.isEmpty() ? "no pair" : "pair");
    Statistics.coverage(coverage -> coverage.check("pair").count(count -> count > 0));
  }

  private static List<Diagnostic> errors(NetworkDecl network) {
    return new Checker(BlockTypes.load()).check(network) instanceof Verdict.Rejected rejected
        ? rejected.errors()
        : List.of();
  }

  private static boolean fitsEverywhere(Declared declared, Plan usual) {
    for (int height = declared.least(); height < declared.least() + SIZES; height++) {
      for (int width = declared.least(); width < declared.least() + SIZES; width++) {
        Planning closed = plan(declared.closed(height, width));
        if (!closed.problems().isEmpty() || !graph(closed.plan()).equals(graph(usual))) {
          return false;
        }
      }
    }
    return true;
  }

  private static Planning plan(TestNetwork network) {
    return PLANNER.plan(network.decl(), Set.of());
  }

  private static List<Object> graph(Plan plan) {
    List<Object> graph = new ArrayList<>();
    plan.vertices()
        .forEach(vertex -> graph.addAll(List.of(vertex.name(), vertex.layer(), vertex.inputs())));
    return graph;
  }

  @Provide
  Arbitrary<Declared> networks() {
    Arbitrary<Integer> least = Arbitraries.integers().between(1, 24);
    return Combinators.combine(
            least,
            Arbitraries.integers().between(0, SIZES - 1),
            blocks().list().ofMinSize(1).ofMaxSize(5))
        .as((from, plus, blocks) -> new Declared(from, from + plus, blocks));
  }

  private static Arbitrary<Block> blocks() {
    return Arbitraries.oneOf(
        windows(Convolution.class, "filters", 2),
        windows(MaxPool.class),
        windows(DepthwiseConvolution.class),
        Arbitraries.integers()
            .between(1, 3)
            .map(kernel -> block(MaxPool.class, "kernel", kernel + 1, "stride", 2, "ceil", true)),
        Arbitraries.integers()
            .between(1, 2)
            .map(stride -> block(Residual.class, "filters", 2, "stride", stride)),
        Arbitraries.integers()
            .between(1, 2)
            .map(stride -> block(InvertedResidual.class, "filters", 2, "stride", stride)),
        Arbitraries.of(
            block(VggBlock.class, "filters", 2, "convs", 1),
            block(TransposedConvolution.class, "filters", 2, "kernel", 2, "stride", 2)));
  }

  private static Arbitrary<Block> windows(Class<? extends Annotation> type, Object... more) {
    return Combinators.combine(
            Arbitraries.integers().between(1, 4).list().ofMinSize(1).ofMaxSize(2),
            Arbitraries.integers().between(1, 3).list().ofMinSize(1).ofMaxSize(2),
            Arbitraries.of(ConvolutionMode.Same, ConvolutionMode.Truncate, ConvolutionMode.Strict))
        .as(
            (kernel, stride, mode) -> {
              List<Object> attributes = new ArrayList<>(List.of(more));
              attributes.addAll(
                  List.of("kernel", ints(kernel), "stride", ints(stride), "mode", mode));
              return new Block(type, attributes);
            });
  }

  private static int[] ints(List<Integer> numbers) {
    return numbers.stream().mapToInt(Integer::intValue).toArray();
  }

  private static Block block(Class<? extends Annotation> type, Object... attributes) {
    return new Block(type, List.of(attributes));
  }
}
