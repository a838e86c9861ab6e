package dev.tenon.processor.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.tenon.processor.layer.Layer;
import dev.tenon.processor.model.NetworkDecl;
import dev.tenon.processor.open.Settings;
import dev.tenon.processor.open.Template;
import dev.tenon.processor.oracle.Graph;
import dev.tenon.processor.oracle.Setting;
import dev.tenon.processor.oracle.Translation;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Whether a network that leaves something open is what Tenon says for every value that can be set:
 * the same as the network without a range that a user could have declared instead.
 */
final class OpenDeclared {
  /** Most networks have fewer settings. */
  private static final int MOST_SETTINGS = 100;

  /** DL4J takes longer than the translation. */
  private static final int MOST_SETTINGS_OF_DL4J = 4;

  private final List<Setting> settings;
  private final Graph usual;

  OpenDeclared(List<Setting> settings) {
    this.settings = settings;
    this.usual = graph(settings.get(0));
  }

  /** Asks about a network that leaves nothing open; the verdict in words. */
  interface Closed {
    String verdict(NetworkDecl network);
  }

  /**
   * That the network fits at every setting, as the graph that the builder builds there.
   *
   * @param template what the builder builds
   */
  void assertAccepted(Template template, Closed closed) {
    for (Setting setting : some(MOST_SETTINGS)) {
      Translation translation = Translation.of(setting.closed());
      assertThat(translation.stop()).as("%s", setting).isEmpty();
      assertThat(translation.graph().nodes())
          .as("%s", setting)
          .isEqualTo(built(template, setting.settings()));
    }
    for (Setting setting : some(MOST_SETTINGS_OF_DL4J)) {
      assertThat(closed.verdict(setting.closed()))
          .as("%s", setting)
          .matches(Declared::isAcceptance);
    }
  }

  /** That there is a setting at which the network cannot be, or is another graph. */
  String rejected(Closed closed) {
    for (Setting setting : settings) {
      boolean stops = Translation.of(setting.closed()).stop().isPresent();
      if (!stops && isOtherGraph(setting)) {
        return Refusal.OPEN_GRAPH.toString();
      }
      String verdict = closed.verdict(setting.closed());
      if (!Declared.isAcceptance(verdict)) {
        return verdict;
      }
      assertThat(stops).as("%s", setting).isFalse();
    }
    return fail("Tenon rejects what fits at every setting: %s", settings.get(0).network());
  }

  private List<Setting> some(int most) {
    int number = Math.min(most, settings.size());
    return IntStream.range(0, number)
        .mapToObj(index -> settings.get(index * settings.size() / number))
        .toList();
  }

  private static Graph graph(Setting setting) {
    return Translation.of(setting.closed()).graph();
  }

  private List<Graph.Node> built(Template template, Settings at) {
    return usual.nodes().stream()
        .map(node -> new Graph.Node(node.name(), built(node, template, at), node.inputs()))
        .toList();
  }

  private static Layer built(Graph.Node node, Template template, Settings at) {
    return template
        .outputs(node.name())
        .map(count -> node.layer().withOutputs(count.at(at, template.parameters())))
        .orElse(node.layer());
  }

  /** Apart from numbers of outputs, where these may follow from what is set. */
  private boolean isOtherGraph(Setting setting) {
    Graph graph = graph(setting);
    return setting.hasUsualNumbers()
        ? !graph.nodes().equals(usual.nodes())
        : !withoutNumbers(graph).equals(withoutNumbers(usual));
  }

  private static List<Graph.Node> withoutNumbers(Graph graph) {
    return graph.nodes().stream()
        .map(node -> new Graph.Node(node.name(), node.layer().withOutputs(1), node.inputs()))
        .toList();
  }
}
