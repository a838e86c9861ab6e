package dev.tenon.processor.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TraceTextTest {

  @Test
  void tellsAWayAsItIs() {
    assertThat(TraceText.lines(List.of(List.of("input", "a", "b"))))
        .containsExactly("input → a → b");
    assertThat(TraceText.lines(List.of())).isEmpty();
  }

  @Test
  void tellsNineStepsInFull() {
    assertThat(TraceText.lines(List.of(steps(9))))
        .containsExactly("1 → 2 → 3 → 4 → 5 → 6 → 7 → 8 → 9");
  }

  @Test
  void cutsALongWayInTheMiddle() {
    assertThat(TraceText.lines(List.of(steps(12))))
        .containsExactly("1 → 2 → … 4 blocks … → 7 → 8 → 9 → 10 → 11 → 12");
  }

  @Test
  void tellsASecondWayFromTheFork() {
    assertThat(
            TraceText.lines(
                List.of(List.of("input", "a", "b", "sum"), List.of("input", "a", "sum"))))
        .containsExactly("input → a → b → sum", "… → a → sum");
  }

  @Test
  void tellsASecondWayInFullWhereOnlyTheInputIsTheSame() {
    assertThat(TraceText.lines(List.of(List.of("input", "a", "sum"), List.of("input", "sum"))))
        .containsExactly("input → a → sum", "input → sum");
  }

  @Test
  void tellsAWayThatEndsAtTheFork() {
    assertThat(TraceText.lines(List.of(List.of("input", "a", "b"), List.of("input", "a"))))
        .containsExactly("input → a → b", "… → a");
  }

  @Test
  void countsTheWaysThatAreTooMany() {
    List<String> way = List.of("input", "sum");

    assertThat(TraceText.lines(List.of(way, way, way, way))).hasSize(4);
    assertThat(TraceText.lines(List.of(way, way, way, way, way, way)))
        .hasSize(5)
        .endsWith("… 2 more branches");
  }

  private static List<String> steps(int number) {
    return IntStream.rangeClosed(1, number).mapToObj(Integer::toString).toList();
  }
}
