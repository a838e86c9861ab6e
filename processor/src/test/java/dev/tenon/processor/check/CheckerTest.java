package dev.tenon.processor.check;

import static dev.tenon.processor.declare.SmallNetworks.conv;
import static dev.tenon.processor.declare.SmallNetworks.headed;
import static dev.tenon.processor.declare.SmallNetworks.image;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.layer.Convolution;
import dev.tenon.merge.Add;
import dev.tenon.processor.block.BlockTypes;
import dev.tenon.processor.model.NetworkDecl;
import dev.tenon.processor.model.Origin;
import dev.tenon.processor.model.WireDecl;
import dev.tenon.processor.problem.Code;
import dev.tenon.processor.problem.Diagnostic;
import dev.tenon.processor.problem.Problem;
import dev.tenon.processor.shape.Kind;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is said of networks that could not be read as a whole; where a mistake is shown. */
class CheckerTest {
  private final Checker checker = new Checker(BlockTypes.load());

  @Test
  void nothingMoreIsSaidOfWhatCouldNotBeRead() {
    NetworkDecl network = headed(image().block("stem", Convolution.class, "filters", 0)).decl();
    Origin stem = network.blocks().get(1).origin();
    Problem known = new Problem(Code.UNSUPPORTED_VALUE, stem, "stem", "Known.", "");

    Verdict verdict = checker.check(network, List.of(known), Set.of(stem));

    assertThat(problems(verdict)).containsExactly(known);
  }

  @Test
  void theRestIsStillChecked() {
    NetworkDecl network =
        headed(conv(image(), "stem").block("body", Convolution.class, "filters", 0)).decl();
    Origin stem = network.blocks().get(1).origin();

    Verdict verdict = checker.check(network, List.of(), Set.of(stem));

    assertThat(problems(verdict)).extracting(Problem::code).containsExactly(Code.OUT_OF_RANGE);
  }

  @Test
  void headThatIsConsumedIsShownAtTheParameterThatNamesIt() {
    NetworkDecl network =
        headed(
                headed(conv(image(), "stem").block("hidden", Convolution.class, "filters", 2))
                    .block("sum", List.of("hidden", "scores"), Add.class)
                    .taking(Kind.FEATURE_MAP, Kind.SCORES)
                    .named("Net"))
            .decl();
    WireDecl toHead = network.blocks().get(4).wires().get(1);

    assertThat(problems(checker.check(network)))
        .filteredOn(problem -> problem.code() == Code.HEAD_CONSUMED)
        .extracting(Problem::at)
        .containsExactly(toHead.source().origin());
  }

  private static List<Problem> problems(Verdict verdict) {
    return ((Verdict.Rejected) verdict).errors().stream().map(Diagnostic::problem).toList();
  }
}
