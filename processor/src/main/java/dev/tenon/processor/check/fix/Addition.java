package dev.tenon.processor.check.fix;

import dev.tenon.processor.model.BlockDecl;
import dev.tenon.processor.model.Edits;
import dev.tenon.processor.model.NetworkDecl;
import dev.tenon.processor.problem.Candidate;
import dev.tenon.processor.shape.Kind;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Remedies that add what a network lacks. */
final class Addition {
  private Addition() {}

  /** A head after the last block. */
  static Stream<Knob> head(Case of) {
    List<Candidate> heads =
        Stream.of(Ready.classifier(), Ready.sequenceClassifier())
            .map(head -> head.named("scores", of.network(), List.of()))
            .map(
                head ->
                    new Candidate(
                        "add  " + head.body() + " " + head.signature(),
                        "with the number of your classes",
                        Edits.append(head)))
            .toList();
    return Stream.of(new Knob.Choice(heads, true));
  }

  /** A head, or the promise to do without. */
  static Stream<Knob> headOrFeatures(Case of) {
    return Stream.concat(
        head(of),
        Stream.of(
            knob(
                "featuresOnly = true in @Network",
                "makes it a feature extractor, which is run but not trained",
                network -> network.withFeaturesOnly(true))));
  }

  /** An input of a usual size, or the one there is in front of the block that lacks it. */
  static Stream<Knob> input(Case of) {
    return of.site().isPresent() ? inputFirst(of) : newInput(of.network());
  }

  private static Stream<Knob> inputFirst(Case of) {
    return of.site().stream()
        .flatMap(
            site ->
                site.scope().blocks().stream()
                    .filter(BlockDecl::isInput)
                    .limit(1)
                    .map(
                        input ->
                            knob(
                                "declare '%s' before '%s'"
                                    .formatted(input.name(), site.block().name()),
                                "",
                                Edits.move(input.origin(), site.block().origin()))));
  }

  private static Stream<Knob> newInput(NetworkDecl network) {
    List<Candidate> inputs =
        Stream.of(
                Ready.input(
                    Kind.FEATURE_MAP,
                    List.of("channels", "height", "width"),
                    List.of(3L, 224L, 224L)),
                Ready.input(Kind.VECTOR, List.of("size"), List.of(100L)),
                Ready.input(Kind.SEQUENCE, List.of("size", "steps"), List.of(100L, 20L)))
            .map(input -> input.named("input", network, List.of()))
            .map(
                input ->
                    new Candidate(
                        "input = " + input.body() + " in @Network",
                        "with the size of your data",
                        Edits.insertBefore(network.blocks().get(0).origin(), input)))
            .toList();
    return Stream.of(new Knob.Choice(inputs, true));
  }

  private static Knob knob(String text, String note, UnaryOperator<NetworkDecl> edit) {
    return new Knob.Choice(List.of(new Candidate(text, note, edit)), true);
  }
}
