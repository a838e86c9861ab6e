package dev.tenon.processor.block;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tenon.Input;
import dev.tenon.processor.declare.Annotated;
import dev.tenon.processor.model.AnnotationDecl;
import dev.tenon.processor.problem.Code;
import dev.tenon.processor.problem.Misfit;
import dev.tenon.processor.shape.Extent;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class InputShapeTest {

  @Test
  void isWhatIsDeclared() {
    assertThat(InputShape.of(image())).hasToString("3×32×48");
    assertThat(InputShape.of(image("frames", 5))).hasToString("3×32×48×5");
    assertThat(InputShape.of(input("size", 4))).hasToString("4");
    assertThat(InputShape.of(input("size", 4, "steps", 9))).hasToString("4×9");
  }

  @Test
  void isComplete() {
    assertRejected(Code.MALFORMED_INPUT, "gives no dimensions", input());
    assertRejected(Code.MALFORMED_INPUT, "gives both an image", image("size", 4));
    assertRejected(Code.MALFORMED_INPUT, "gives no channels", input("height", 4, "width", 4));
    assertRejected(Code.MALFORMED_INPUT, "gives no width", input("channels", 4, "height", 4));
    assertRejected(Code.MALFORMED_INPUT, "gives no size", input("steps", 4));
  }

  @Test
  void anOpenSizeIsUsuallyTheOneThatIsWritten() {
    ImageSize size = size(image("minHeight", 16, "maxWidth", 64, "multipleOf", 16));

    assertThat(size.usual()).isEqualTo(new Extent(32, 48));
    assertThat(size.heights().numbers()).containsExactly(16L, 32L);
    assertThat(size.widths().numbers()).containsExactly(48L, 64L);
  }

  @Test
  void anOpenSizeWithoutAUsualOneIsTheSmallest() {
    ImageSize size =
        size(input("channels", 3, "minHeight", 9, "maxHeight", 40, "width", 16, "multipleOf", 16));

    assertThat(size.usual()).isEqualTo(new Extent(16, 16));
  }

  @Test
  void onlyAWrittenRangeIsOpen() {
    assertThat(ImageSize.isOpen(image())).isFalse();
    assertThat(ImageSize.isOpen(image("multipleOf", 16))).isFalse();
    assertThat(ImageSize.isOpen(image("minHeight", 16))).isTrue();
    assertThat(ImageSize.isOpen(image("maxWidth", 64))).isTrue();
    assertThat(InputShape.imageSize(input("size", 4))).isEmpty();
  }

  @Test
  void aRangeHasTwoEnds() {
    assertRejected(
        Code.MALFORMED_RANGE,
        "gives minHeight, but neither height nor maxHeight",
        input("channels", 3, "minHeight", 9, "width", 4));
  }

  @Test
  void aClipHasOneSize() {
    assertRejected(
        Code.MALFORMED_RANGE, "a range of sizes for a clip", image("frames", 5, "minHeight", 16));
  }

  @Test
  void aRangeIsNotTooLong() {
    AnnotationDecl longest = image("maxHeight", 25_031);
    AnnotationDecl tooLong = image("maxHeight", 25_032);

    assertThat(InputShape.of(longest)).hasToString("3×32×48");
    assertThat(rejection(tooLong).reason())
        .isEqualTo("leaves 25,001 values of height to set: more than 25,000 cannot be checked");
    assertThat(hints(tooLong)).containsExactly("maxHeight = 25_031");
    assertThat(hints(image("maxHeight", 100_000, "multipleOf", 2)))
        .containsExactly("maxHeight = 50_030");
  }

  @Test
  void aRangeContainsTheUsualSize() {
    AnnotationDecl above = image("minHeight", 40, "maxHeight", 60);
    AnnotationDecl below = image("minHeight", 10, "maxHeight", 20);

    assertThat(rejection(above).reason())
        .isEqualTo("gives height = 32, which is not between 40 and 60");
    assertThat(hints(above)).startsWith("minHeight = 32").endsWith("height = 40");
    assertThat(hints(below)).startsWith("maxHeight = 32").endsWith("height = 20", "height = 10");
  }

  @Test
  void aRangeIsNotEmpty() {
    AnnotationDecl swapped = image("minHeight", 60, "maxHeight", 40);

    assertThat(rejection(swapped).reason())
        .isEqualTo("leaves no height to set: none is between 60 and 40");
    assertThat(hints(swapped)).contains("minHeight = 32");
  }

  @Test
  void theUsualSizeIsOneOfTheMultiples() {
    AnnotationDecl odd = image("maxWidth", 64, "multipleOf", 20, "remainder", 12);

    assertThat(rejection(odd).reason())
        .isEqualTo(
            "gives width = 48, which is not 12 more than a multiple of 20 between 48 and 64");
    assertThat(hints(odd)).containsExactly("multipleOf = 18", "multipleOf = 36", "width = 52");
  }

  /** The next one below, the next one above, and the smallest. */
  @Test
  void theUsualSizeMayBeAnotherMultiple() {
    assertThat(hints(image("minWidth", 10, "maxWidth", 99, "multipleOf", 20, "remainder", 12)))
        .endsWith("width = 32", "width = 52", "width = 12");
    assertThat(hints(image("minWidth", 10, "multipleOf", 20, "remainder", 12)))
        .containsExactly("multipleOf = 18", "multipleOf = 36", "width = 32", "width = 12");
  }

  @Test
  void aRemainderIsLessThanTheDivisor() {
    AnnotationDecl input = image("maxWidth", 64, "multipleOf", 5, "remainder", 7);

    assertThat(rejection(input).reason())
        .isEqualTo("gives remainder = 7, but a multiple of 5 leaves less");
    assertThat(hints(input)).containsExactly("remainder = 2", "multipleOf = 8");
    assertThat(rejection(image("maxWidth", 64, "multipleOf", 5, "remainder", 5)).reason())
        .contains("leaves less");
  }

  /** They are looked for near what was written only. */
  @Test
  void aHugeMultipleIsAnsweredAtOnce() {
    assertThat(hints(image("maxWidth", 64, "multipleOf", 2_000_000_000, "remainder", 5))).isEmpty();
  }

  private static ImageSize size(AnnotationDecl input) {
    return InputShape.imageSize(input).orElseThrow();
  }

  private static List<String> hints(AnnotationDecl input) {
    return rejection(input).hints().stream()
        .map(hint -> hint.attribute() + " = " + hint.value())
        .toList();
  }

  private static void assertRejected(Code code, String reason, AnnotationDecl input) {
    assertThat(rejection(input).code()).isEqualTo(code);
    assertThat(rejection(input).reason()).contains(reason);
  }

  private static Misfit rejection(AnnotationDecl input) {
    return catchThrowableOfType(Rejection.class, () -> InputShape.of(input)).misfit();
  }

  private static AnnotationDecl image(Object... more) {
    Object[] size = {"channels", 3, "height", 32, "width", 48};
    return input(Stream.of(size, more).flatMap(Stream::of).toArray());
  }

  private static AnnotationDecl input(Object... attributes) {
    return Annotated.with(Input.class, attributes);
  }
}
