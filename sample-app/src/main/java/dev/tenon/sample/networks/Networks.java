package dev.tenon.sample.networks;

import dev.tenon.sample.exit.UserError;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The networks that the command line knows by name.
 *
 * @param classifiers networks to train; the first is the default
 * @param featureExtractors networks without a head, to look at only
 * @param published networks of papers in their published sizes, to look at only
 */
public record Networks(
    List<ImageClassifier> classifiers,
    List<NetworkFacts> featureExtractors,
    List<NetworkFacts> published) {

  /** All networks, classifiers first. */
  public List<NetworkFacts> all() {
    return Stream.of(
            classifiers.stream().map(ImageClassifier::facts),
            featureExtractors.stream(),
            published.stream())
        .flatMap(facts -> facts)
        .toList();
  }

  /**
   * Finds any network.
   *
   * @throws UserError if there is none of that name, with the nearest one
   */
  public NetworkFacts named(String name) {
    return find(all(), NetworkFacts::name, name, "network");
  }

  /**
   * Finds a network to train.
   *
   * @throws UserError if there is none of that name, with the nearest one
   */
  public ImageClassifier classifierNamed(String name) {
    if (isIn(featureExtractors, name)) {
      throw notTrained(name, "has no head, so it cannot be trained");
    }
    if (isIn(published, name)) {
      throw notTrained(name, "is here to be looked at, not to be trained");
    }
    return find(classifiers, classifier -> classifier.facts().name(), name, "classifier");
  }

  private static boolean isIn(List<NetworkFacts> networks, String name) {
    return networks.stream().anyMatch(network -> network.name().equalsIgnoreCase(name));
  }

  private UserError notTrained(String name, String why) {
    return new UserError(
        "network '%s' %s; classifiers are %s"
            .formatted(
                name,
                why,
                String.join(", ", names(classifiers, classifier -> classifier.facts().name()))));
  }

  private static <T> T find(
      List<T> networks, Function<T, String> nameOf, String name, String kind) {
    return networks.stream()
        .filter(network -> nameOf.apply(network).equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow(() -> unknown(kind, name, names(networks, nameOf)));
  }

  private static UserError unknown(String kind, String name, List<String> names) {
    String hint =
        NearestName.of(name, names)
            .map(nearest -> "did you mean " + nearest + "?")
            .orElseGet(() -> "there are " + String.join(", ", names));
    return new UserError("unknown " + kind + " '" + name + "'; " + hint);
  }

  private static <T> List<String> names(List<T> networks, Function<T, String> nameOf) {
    return networks.stream().map(nameOf).toList();
  }
}
