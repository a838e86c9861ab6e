package dev.tenon.sample.networks;

import dev.tenon.sample.exit.UserError;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The networks that the command line knows by name.
 *
 * @param featureExtractors networks without a head, to look at only
 * @param classifiers networks to train; the first is the default
 */
public record Networks(List<NetworkFacts> featureExtractors, List<ImageClassifier> classifiers) {

  /** All networks, classifiers first. */
  public List<NetworkFacts> all() {
    return Stream.concat(
            classifiers.stream().map(ImageClassifier::facts), featureExtractors.stream())
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
    if (featureExtractors.stream().anyMatch(network -> network.name().equalsIgnoreCase(name))) {
      throw new UserError(
          "network '"
              + name
              + "' has no head, so it cannot be trained; classifiers are "
              + String.join(", ", names(classifiers, classifier -> classifier.facts().name())));
    }
    return find(classifiers, classifier -> classifier.facts().name(), name, "classifier");
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
