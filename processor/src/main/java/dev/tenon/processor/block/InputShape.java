package dev.tenon.processor.block;

import dev.tenon.processor.model.AnnotationDecl;
import dev.tenon.processor.problem.Code;
import dev.tenon.processor.problem.Misfit;
import dev.tenon.processor.shape.Shape;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The shape that {@code @Input} declares: an image, a vector or a sequence of either. */
public final class InputShape {
  private static final List<String> IMAGE = List.of("channels", "height", "width");
  private static final List<String> FLAT = List.of("size", "steps");
  private static final String FRAMES = "frames";

  private InputShape() {}

  /**
   * The declared shape.
   *
   * @throws Rejection if dimensions are missing or belong to different kinds
   */
  public static Shape of(AnnotationDecl input) {
    Attributes attributes = new Attributes(input);
    boolean image =
        Stream.of(IMAGE, ImageSize.ATTRIBUTES, List.of(FRAMES))
            .flatMap(List::stream)
            .anyMatch(attributes::written);
    if (image == FLAT.stream().anyMatch(attributes::written)) {
      throw malformed(
          image
              ? "gives both an image (channels, height, width) and a vector or sequence (size, steps)"
              : "gives no dimensions: an image has channels, height and width, a vector size, "
                  + "a sequence size and steps, a clip those of an image and frames",
          "size");
    }
    return image ? image(attributes) : flat(attributes);
  }

  /**
   * The declared size of an image; empty for a vector or a sequence.
   *
   * @throws Rejection if the size is missing or contradicts itself
   */
  public static Optional<ImageSize> imageSize(AnnotationDecl input) {
    Attributes attributes = new Attributes(input);
    return attributes.written("channels")
        ? Optional.of(ImageSize.of(attributes))
        : Optional.empty();
  }

  private static Shape image(Attributes attributes) {
    require(attributes, "channels");
    Shape.FeatureMap frame =
        new Shape.FeatureMap(attributes.whole("channels"), 1, 1)
            .over(ImageSize.of(attributes).usual());
    if (!attributes.written(FRAMES)) {
      return frame;
    }
    if (ImageSize.isOpen(attributes.annotation())) {
      throw new Rejection(
          new Misfit(
              Code.MALFORMED_RANGE,
              "gives a range of sizes for a clip: only images can be of an open size",
              ImageSize.ATTRIBUTES,
              List.of()));
    }
    return new Shape.Clip(frame, attributes.whole(FRAMES));
  }

  private static Shape flat(Attributes attributes) {
    require(attributes, "size");
    return attributes.written("steps")
        ? new Shape.Sequence(attributes.whole("size"), attributes.whole("steps"))
        : new Shape.Vector(attributes.whole("size"));
  }

  private static void require(Attributes attributes, String name) {
    if (!attributes.written(name)) {
      throw missing(name);
    }
  }

  static Rejection missing(String name) {
    return malformed("gives no " + name, name);
  }

  private static Rejection malformed(String reason, String blame) {
    return new Rejection(new Misfit(Code.MALFORMED_INPUT, reason, blame));
  }
}
