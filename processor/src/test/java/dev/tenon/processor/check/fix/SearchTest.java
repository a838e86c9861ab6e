package dev.tenon.processor.check.fix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.head.Classifier;
import dev.tenon.layer.Convolution;
import dev.tenon.processor.declare.TestNetwork;
import dev.tenon.processor.problem.Candidate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How many changes are tried, and when it is enough. */
class SearchTest {
  private final Mistaken mistaken =
      Mistaken.in(
          TestNetwork.ofImage(3, 8, 8)
              .block("stem", Convolution.class, "filters", 0)
              .block("scores", Classifier.class, "classes", 2));

  private final List<String> tried = new ArrayList<>();

  @Test
  void triesTheSettingsOfAKnobUntilOneHelps() {
    assertThat(found(phase(3, 9, thorough(idle("a"), fix("b"), fix("c"))))).containsExactly("b");
    assertThat(tried).containsExactly("a", "b");
  }

  @Test
  void triesNoMoreThanThePhaseAllows() {
    assertThat(
            found(
                phase(3, 3, thorough(idle("a"), idle("b")), thorough(idle("c"), fix("d"))),
                phase(3, 1, thorough(idle("e"), fix("f")))))
        .isEmpty();
    assertThat(tried).containsExactly("a", "b", "c", "e");
  }

  @Test
  void stopsWhenThereAreEnoughFixes() {
    assertThat(found(phase(2, 9, thorough(fix("a")), thorough(fix("b")), thorough(fix("c")))))
        .containsExactly("a", "b");
    assertThat(tried).containsExactly("a", "b");
  }

  @Test
  void thinksUpNoKnobsThatItDoesNotNeed() {
    List<String> thoughtUp = new ArrayList<>();
    Stream<Knob> knobs =
        Stream.of("a", "b", "c", "d").peek(thoughtUp::add).map(text -> thorough(fix(text)));

    found(new Phase(knobs, 2, 9));

    assertThat(thoughtUp).startsWith("a", "b").doesNotContain("d");
  }

  @Test
  void leavesOutThePhasesForWhichThereAreEnough() {
    assertThat(
            found(
                phase(3, 9, thorough(fix("a")), thorough(fix("b"))),
                phase(2, 9, thorough(fix("c"))),
                phase(3, 9, thorough(fix("d")))))
        .containsExactly("a", "b", "d");
    assertThat(tried).containsExactly("a", "b", "d");
  }

  @Test
  void leavesAKnobAloneThatMovesNothing() {
    found(phase(3, 9, quick(idle("a"), idle("b"), idle("c"), idle("d"), fix("e"))));

    assertThat(tried).containsExactly("a", "b", "c");
  }

  @Test
  void goesOnWithAKnobThatMovesSomething() {
    assertThat(
            found(phase(3, 9, quick(idle("a"), filters("b", -1), idle("c"), idle("d"), fix("e")))))
        .containsExactly("e");
  }

  @Test
  void triesNothingTwice() {
    assertThat(found(phase(3, 9, thorough(idle("a"), idle("a")), thorough(idle("a"), fix("b")))))
        .containsExactly("b");
    assertThat(tried).containsExactly("a", "b");
  }

  /** Unless it is a knob of its own that offers it. */
  @Test
  void takesOneOfSeveralVariants() {
    Candidate one = setting("filters = 1", "filters", 1);
    Candidate two = setting("filters = 2", "filters", 2);

    assertThat(found(phase(3, 9, quick(one), quick(two)))).containsExactly("filters = 1");
    assertThat(found(phase(3, 9, quick(one), thorough(two))))
        .containsExactly("filters = 1", "filters = 2");
  }

  private List<String> found(Phase... phases) {
    return new Search(mistaken.inspector(), mistaken.problem(), mistaken.findings(), effect -> true)
        .through(List.of(phases)).stream().map(fix -> fix.candidate().text()).toList();
  }

  private static Phase phase(int until, int trials, Knob... knobs) {
    return new Phase(Stream.of(knobs), until, trials);
  }

  private static Knob thorough(Candidate... settings) {
    return new Knob.Choice(List.of(settings), true);
  }

  private static Knob quick(Candidate... settings) {
    return new Knob.Choice(List.of(settings), false);
  }

  private Candidate fix(String text) {
    return filters(text, 4);
  }

  private Candidate idle(String text) {
    return filters(text, 0);
  }

  private Candidate filters(String text, int number) {
    return setting(text, text, number);
  }

  private Candidate setting(String text, String sets, int number) {
    Candidate setting = mistaken.setting("stem", "filters", number);
    return new Candidate(
        text,
        "",
        sets,
        network -> {
          tried.add(text);
          return setting.edit().apply(network);
        });
  }
}
