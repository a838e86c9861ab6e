package dev.tenon.processor.block;

import dev.tenon.processor.model.AnnotationDecl;
import dev.tenon.processor.problem.Code;
import dev.tenon.processor.problem.Misfit;
import dev.tenon.processor.shape.Shape;
import java.util.List;

/** The shape that {@code @Input} declares: an image, a vector or a sequence of either. */
public final class InputShape {
  private static final List<String> IMAGE = List.of("channels", "height", "width");
  private static final String FRAMES = "frames";

  private InputShape() {}

  /**
   * The declared shape.
   *
   * @throws Rejection if dimensions are missing or belong to different kinds
   */
  public static Shape of(AnnotationDecl input) {
    Attributes attributes = new Attributes(input);
    boolean image = IMAGE.stream().anyMatch(attributes::written) || attributes.written(FRAMES);
    boolean flat = attributes.written("size") || attributes.written("steps");
    if (image == flat) {
      throw malformed(
          image
              ? "gives both an image (channels, height, width) and a vector or sequence (size, steps)"
              : "gives no dimensions: an image has channels, height and width, a vector size, "
                  + "a sequence size and steps, a clip those of an image and frames",
          "size");
    }
    return image ? image(attributes) : flat(attributes);
  }

  private static Shape image(Attributes attributes) {
    require(attributes, IMAGE);
    Shape.FeatureMap frame =
        new Shape.FeatureMap(
            attributes.whole("channels"), attributes.whole("height"), attributes.whole("width"));
    return attributes.written(FRAMES) ? new Shape.Clip(frame, attributes.whole(FRAMES)) : frame;
  }

  private static Shape flat(Attributes attributes) {
    require(attributes, List.of("size"));
    return attributes.written("steps")
        ? new Shape.Sequence(attributes.whole("size"), attributes.whole("steps"))
        : new Shape.Vector(attributes.whole("size"));
  }

  private static void require(Attributes attributes, List<String> names) {
    for (String name : names) {
      if (!attributes.written(name)) {
        throw malformed("gives no " + name, name);
      }
    }
  }

  private static Rejection malformed(String reason, String blame) {
    return new Rejection(new Misfit(Code.MALFORMED_INPUT, reason, blame));
  }
}
