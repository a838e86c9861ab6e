package dev.tenon.processor.block;

import dev.tenon.processor.model.AnnotationDecl;
import dev.tenon.processor.model.NumberRange;
import dev.tenon.processor.model.Value;
import dev.tenon.processor.problem.Code;
import dev.tenon.processor.problem.Misfit;
import dev.tenon.processor.shape.Extent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The height and width that {@code @Input} declares for an image, either of which may be open. */
public record ImageSize(DeclaredRange height, DeclaredRange width) {
  private static final String MULTIPLE_OF = "multipleOf";
  private static final String REMAINDER = "remainder";
  private static final DeclaredRange.Names HEIGHT = names("height", "minHeight", "maxHeight");
  private static final DeclaredRange.Names WIDTH = names("width", "minWidth", "maxWidth");

  /** The attributes that only an open size has. */
  public static final List<String> ATTRIBUTES =
      Stream.concat(Stream.concat(HEIGHT.all(), WIDTH.all()), Stream.of(REMAINDER))
          .distinct()
          .toList();

  private static DeclaredRange.Names names(String number, String least, String most) {
    return new DeclaredRange.Names(number, least, most, Optional.of(MULTIPLE_OF));
  }

  /**
   * The declared size.
   *
   * @throws Rejection if it is missing or a range contradicts itself
   */
  static ImageSize of(Attributes attributes) {
    long multipleOf = attributes.whole(MULTIPLE_OF);
    long remainder = attributes.whole(REMAINDER);
    if (remainder >= multipleOf) {
      throw new Rejection(
          new Misfit(
                  Code.MALFORMED_RANGE,
                  "gives remainder = %s, but a multiple of %s leaves less"
                      .formatted(remainder, multipleOf),
                  REMAINDER,
                  MULTIPLE_OF)
              .orTry(REMAINDER, new Value.Whole(remainder % multipleOf), "")
              .orTry(MULTIPLE_OF, new Value.Whole(remainder + 1), ""));
    }
    return new ImageSize(
        required(attributes, HEIGHT, multipleOf, remainder),
        required(attributes, WIDTH, multipleOf, remainder));
  }

  private static DeclaredRange required(
      Attributes attributes, DeclaredRange.Names names, long multipleOf, long remainder) {
    return DeclaredRange.of(attributes, names, multipleOf, remainder)
        .orElseThrow(() -> InputShape.missing(names.number()));
  }

  /** Whether the annotation leaves the size open, so that another can be set on the builder. */
  public static boolean isOpen(AnnotationDecl input) {
    return HEIGHT.areOpen(input) || WIDTH.areOpen(input);
  }

  /** The size unless another is set. */
  public Extent usual() {
    return new Extent(height.usual(), width.usual());
  }

  /** The heights that can be set. */
  public NumberRange heights() {
    return height.range();
  }

  /** The widths that can be set. */
  public NumberRange widths() {
    return width.range();
  }
}
