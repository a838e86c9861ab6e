package dev.tenon.processor.model;

import static dev.tenon.processor.model.Interfaces.activate;
import static dev.tenon.processor.model.Interfaces.block;
import static dev.tenon.processor.model.Interfaces.dense;
import static dev.tenon.processor.model.Interfaces.input;
import static dev.tenon.processor.model.Interfaces.network;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.processor.shape.Kind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EditsTest {
  private final BlockDecl first = dense("first", "in");
  private final BlockDecl second = dense("second", "first");
  private final NetworkDecl part = network("Part", input("in"), first, second);
  private final BlockDecl stage = block("stage", part, "image");
  private final BlockDecl last = dense("last", "stage");
  private final NetworkDecl network = network("Net", input("image"), stage, last);

  @Test
  void setsAnAttributeHoweverDeep() {
    NetworkDecl changed = Edits.attribute(annotation(first), "units", whole(5)).apply(network);

    assertThat(source(changed, "stage/first")).isEqualTo("@Dense(units = 5)");
    assertThat(source(changed, "stage/second")).isEqualTo("@Dense(units = 8)");
  }

  @Test
  void leavesTheRestAsTheSameObjects() {
    NetworkDecl changed = Edits.attribute(annotation(last), "units", whole(5)).apply(network);

    assertThat(changed.blocks().get(1)).isSameAs(stage);
    assertThat(Edits.attribute(annotation(input("other")), "size", whole(5)).apply(network))
        .isSameAs(network);
  }

  @Test
  void takesAnAttributeBack() {
    NetworkDecl biased =
        Edits.attribute(annotation(last), "bias", new Value.Flag(false)).apply(network);

    assertThat(source(biased, "last")).isEqualTo("@Dense(bias = false, units = 8)");
    assertThat(source(Edits.withoutAttribute(annotation(last), "bias").apply(biased), "last"))
        .isEqualTo("@Dense(units = 8)");
  }

  @Test
  void changesABlockHoweverDeep() {
    NetworkDecl changed =
        Edits.block(second.origin(), found -> found.withName("other")).apply(network);

    assertThat(names(inner(changed))).containsExactly("in", "first", "other");
    assertThat(names(changed)).containsExactly("image", "stage", "last");
  }

  @Test
  void renamesABlockAndTheWiresThatNameIt() {
    NetworkDecl changed = Edits.rename(first.origin(), "begin").apply(network);

    assertThat(names(inner(changed))).containsExactly("in", "begin", "second");
    assertThat(inner(changed).blocks().get(2).signature()).isEqualTo("Vector second(Vector begin)");
    assertThat(inner(changed).blocks().get(1).signature()).isEqualTo("Vector begin(Vector in)");
  }

  @Test
  void removesABlockFromItsInterface() {
    assertThat(names(inner(Edits.remove(second.origin()).apply(network))))
        .containsExactly("in", "first");
    assertThat(names(Edits.remove(last.origin()).apply(network))).containsExactly("image", "stage");
  }

  @Test
  void insertsABlockBeforeAnother() {
    BlockDecl relu = activate("relu");

    assertThat(names(inner(Edits.insertBefore(second.origin(), relu).apply(network))))
        .containsExactly("in", "first", "relu", "second");
  }

  @Test
  void movesABlockBeforeAnother() {
    assertThat(names(inner(Edits.move(second.origin(), first.origin()).apply(network))))
        .containsExactly("in", "second", "first");
  }

  @Test
  void appendsABlock() {
    assertThat(names(Edits.append(activate("relu")).apply(network)))
        .containsExactly("image", "stage", "last", "relu");
  }

  @Test
  void findsWhatIsDeclaredBefore() {
    assertThat(network.before(last)).containsExactly(network.blocks().get(0), stage);
  }

  @Test
  void marksAFeatureExtractor() {
    NetworkDecl features = network.withFeaturesOnly(true);

    assertThat(features.featuresOnly().value()).isTrue();
    assertThat(features.blocks()).isEqualTo(network.blocks());
  }

  @Test
  void declaresWidths() {
    Optional<AnnotationDecl> widths = Optional.of((AnnotationDecl) last.body());

    assertThat(network.withWidths(widths).widths()).isEqualTo(widths);
    assertThat(network.withWidths(widths).withFeaturesOnly(true).widths()).isEqualTo(widths);
  }

  @Test
  void changesPartsOfABlock() {
    assertThat(last.withKind(Kind.SCORES).signature()).isEqualTo("Scores last(Vector stage)");
    assertThat(last.withWires(List.of()).signature()).isEqualTo("Vector last()");
    assertThat(last.withShape(Optional.of(Interfaces.located(List.of(8L)))).shape()).isPresent();
    assertThat(last.rewired("other", "stage")).isSameAs(last);
    assertThat(last.withBody(last.body())).isSameAs(last);
  }

  private static Origin annotation(BlockDecl block) {
    return ((AnnotationDecl) block.body()).origin();
  }

  private static Value whole(long number) {
    return new Value.Whole(number);
  }

  private static String source(NetworkDecl network, String path) {
    return Site.find(network, path).orElseThrow().block().body().toString();
  }

  private static NetworkDecl inner(NetworkDecl network) {
    return (NetworkDecl) network.block("stage").orElseThrow().body();
  }

  private static List<String> names(NetworkDecl network) {
    return network.blocks().stream().map(BlockDecl::name).toList();
  }
}
