package dev.tenon.processor.summary;

import dev.tenon.processor.layer.Cost;
import dev.tenon.processor.shape.Extent;
import dev.tenon.processor.shape.Shape;
import java.util.List;
import java.util.Optional;

/**
 * One line of a summary.
 *
 * @param level what the line stands for
 * @param name the path of a block or the name of a vertex, {@code stage2/1/conv1}
 * @param depth how many blocks contain it
 * @param type the annotation, the placed interface or the kind of layer
 * @param cost of one example; of a block, the sum of its layers
 * @param activations the values it puts out for one example; of a block, all that its layers put
 *     out; none of an input, but for the frames of a clip
 * @param field the receptive field in pixels of the input; empty where the output is no image or
 *     clip
 * @param connectedTo the names of what it consumes
 */
public record Row(
    Level level,
    String name,
    int depth,
    String type,
    Shape shape,
    Cost cost,
    long activations,
    Optional<Extent> field,
    List<String> connectedTo) {

  /** An input of the network, a block of whatever depth, or a layer of DL4J's. */
  public enum Level {
    INPUT,
    BLOCK,
    LAYER
  }

  public Row {
    connectedTo = List.copyOf(connectedTo);
  }
}
