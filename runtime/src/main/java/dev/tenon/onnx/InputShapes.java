package dev.tenon.onnx;

import dev.tenon.Clip;
import dev.tenon.Tensor;
import dev.tenon.onnx.graph.TensorShape;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;

/** The shapes of what goes into a network, by the names of its inputs. */
final class InputShapes {
  private InputShapes() {}

  /**
   * The given ones, or what the layers say.
   *
   * @throws IllegalArgumentException if there are more or fewer than the network has inputs, or one
   *     is not what the layers say
   * @throws UnsupportedOperationException if none is given and the layers do not say enough
   */
  static Map<String, TensorShape> of(ComputationGraphConfiguration network, List<Tensor> given) {
    List<String> names = network.getNetworkInputs();
    if (!given.isEmpty() && given.size() != names.size()) {
      throw new IllegalArgumentException(
          "the network has %s (%s), but %d shapes are given"
              .formatted(
                  names.size() == 1 ? "1 input" : names.size() + " inputs",
                  String.join(", ", names),
                  given.size()));
    }
    Map<String, TensorShape> shapes = new LinkedHashMap<>();
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      Optional<TensorShape> open = OpenShape.of(network, name);
      shapes.put(name, given.isEmpty() ? read(name, open) : checked(name, given.get(i), open));
    }
    return shapes;
  }

  private static TensorShape read(String name, Optional<TensorShape> open) {
    return open.orElseThrow(
        () ->
            new UnsupportedOperationException(
                "the network cannot be exported to ONNX without the shapes of its inputs: no layer"
                    + " that reads '"
                    + name
                    + "' tells how many channels it has"));
  }

  private static TensorShape checked(String name, Tensor given, Optional<TensorShape> open) {
    Tensor fed = given instanceof Clip clip ? clip.sequence() : given;
    TensorShape shape = TensorShape.batchOf(fed.dimensions());
    if (open.isPresent() && !shape.fits(open.get())) {
      throw new IllegalArgumentException(
          "input '%s' is given as %s, but the network reads %s".formatted(name, shape, open.get()));
    }
    return shape;
  }
}
