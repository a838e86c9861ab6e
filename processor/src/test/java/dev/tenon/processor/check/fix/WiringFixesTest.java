package dev.tenon.processor.check.fix;

import static dev.tenon.processor.declare.SmallNetworks.headed;
import static dev.tenon.processor.declare.SmallNetworks.image;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.Input;
import dev.tenon.head.Classifier;
import dev.tenon.layer.Convolution;
import dev.tenon.layer.Dense;
import dev.tenon.layer.GlobalPool;
import dev.tenon.merge.Add;
import dev.tenon.merge.Concat;
import dev.tenon.processor.declare.TestNetwork;
import dev.tenon.processor.shape.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a block is told to consume instead. */
class WiringFixesTest {

  @Test
  void theBlockWhoseNameIsLikeTheOneThatIsWritten() {
    TestNetwork network =
        headed(
            conv(conv(conv(image(), "stem"), "trunk"), "body", "sten")
                .block("sum", List.of("trunk", "body"), Add.class));

    assertThat(Mistaken.in(network).fixes()).containsExactly("Convolution body(FeatureMap stem)");
  }

  @Test
  void theLastBlockWhereNoNameIsLikeIt() {
    TestNetwork network =
        headed(
            conv(conv(conv(image(), "stem"), "trunk"), "body", "elsewhere")
                .block("sum", List.of("trunk", "body"), Add.class));

    assertThat(Mistaken.in(network).fixes()).containsExactly("Convolution body(FeatureMap trunk)");
  }

  @Test
  void aBlockThatNothingConsumesYetBeforeOthers() {
    TestNetwork network =
        headed(
            conv(conv(conv(image(), "open"), "stem", "input"), "body", "elsewhere")
                .block("sum", List.of("stem", "body"), Add.class));

    assertThat(Mistaken.in(network).fixes()).containsExactly("Convolution body(FeatureMap open)");
  }

  /** The block could not be planned, since the one before it is wrong. */
  @Test
  void asWhatItIsDeclaredWhereThatIsAllThatIsKnown() {
    TestNetwork network =
        image()
            .block("stem", Convolution.class, "filters", 0)
            .block("hidden", Dense.class, "units", 4)
            .returning(Kind.VECTOR)
            .block("scores", List.of("hiden"), Classifier.class, "classes", 2);

    assertThat(Mistaken.in(network).at("scores").fixes())
        .containsExactly("Classifier scores(Vector hidden)");
  }

  @Test
  void aParameterWhereItHasNone() {
    TestNetwork network =
        conv(conv(image(), "stem").block("hidden", Dense.class, "units", 4), "body")
            .block("pooled", GlobalPool.class)
            .block("both", List.of("pooled", "hidden"), Concat.class)
            .taking(Kind.VECTOR, Kind.VECTOR)
            .block("scores", Classifier.class, "classes", 2);

    assertThat(Mistaken.in(network).fixes()).containsExactly("Convolution body(FeatureMap stem)");
  }

  @Test
  void anotherBlockBesidesTheOneBeforeIt() {
    TestNetwork network =
        headed(
            conv(conv(conv(image(), "stem"), "side", "stem"), "main", "stem")
                .block("sum", Add.class));

    assertThat(Mistaken.in(network).at("sum").fixes())
        .containsExactly("Add sum(FeatureMap main, FeatureMap side)");
    assertThat(Mistaken.in(network).at("side").fixes())
        .contains("Add sum(FeatureMap main, FeatureMap side)");
  }

  /** Its blocks are the annotations of the type, which have no parameters. */
  @Test
  void nothingInAChain() {
    TestNetwork network =
        image()
            .link("convolution", Convolution.class, "filters", 4)
            .link("add", Add.class)
            .link("classifier", Classifier.class, "classes", 2);

    assertThat(Mistaken.in(network).fixes()).isEmpty();
  }

  @Test
  void ofTwoParametersTheOneThatIsWrong() {
    TestNetwork network =
        headed(
            conv(
                conv(image().block("sum", List.of("one", "other"), Add.class), "one", "input"),
                "other",
                "input"));

    assertThat(Mistaken.in(network).fixes())
        .startsWith("declare 'one' before 'sum'")
        .doesNotContain("declare 'other' before 'sum'");
  }

  @Test
  void theFirstInputByABlockAfterIt() {
    TestNetwork network =
        TestNetwork.empty()
            .block("open", Input.class, "channels", 3, "height", 8, "width", 8)
            .block("input", Input.class, "channels", 3, "height", 8, "width", 8)
            .block("stem", List.of("input"), Convolution.class, "filters", 4)
            .block("sum", List.of("stem", "input"), Concat.class)
            .block("scores", Classifier.class, "classes", 2);

    assertThat(Mistaken.in(network).fixes())
        .contains(
            "Concat sum(FeatureMap stem, FeatureMap input, FeatureMap open)", "remove 'open'");
  }

  private static TestNetwork conv(TestNetwork network, String name, String... sources) {
    return network.block(name, List.of(sources), Convolution.class, "filters", 4);
  }
}
