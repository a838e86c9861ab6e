package dev.tenon.onnx;

import dev.tenon.Tensor;
import dev.tenon.inference.InferenceForm;
import dev.tenon.onnx.graph.TensorShape;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import onnx.Onnx.ModelProto;
import org.deeplearning4j.nn.graph.ComputationGraph;

/**
 * Writes graphs in the format of ONNX, which many engines and viewers read.
 *
 * <p>The model computes what {@link ComputationGraph#output} computes without masks, in 32-bit
 * floats. Its inputs and outputs have the names of the network's, and any number of examples; every
 * value in between has the name of its vertex and a shape. It needs operator set 17 and nothing
 * else. It is made of the {@linkplain InferenceForm inference form} of the graph: batch
 * normalisation is folded where that is exact, and dropout is gone.
 *
 * <pre>{@code
 * Onnx.export(graph, Path.of("birds.onnx"), BirdNetBuilder.Shapes.INPUT);
 * }</pre>
 *
 * <p>The metadata of the file holds the fingerprint of the graph, and what the caller adds.
 */
public final class Onnx {
  /**
   * The key of the metadata for the fingerprint of the network, {@code FINGERPRINT} of builders.
   */
  public static final String FINGERPRINT = "tenon.fingerprint";

  /**
   * The key of the metadata that holds the {@linkplain GraphFingerprint fingerprint} of the graph.
   */
  public static final String GRAPH = "tenon.graph";

  /** Of 2022: what every engine of today knows. */
  private static final long OPERATOR_SET = 17;

  /** The version of the file format that came with this operator set. */
  private static final long IR_VERSION = 8;

  private Onnx() {}

  /**
   * Writes a graph into a file, which appears complete or not at all.
   *
   * @param graph initialised, trained or not; it stays as it is
   * @param file replaced if it is there
   * @param inputs the shapes of the network's inputs in their order, e.g. {@code
   *     BirdNetBuilder.Shapes.INPUT}. Without them, height, width and steps are left to each run,
   *     as far as the layers leave them open.
   * @throws UnsupportedOperationException naming the vertex, if one cannot be written in ONNX; all
   *     that Tenon's blocks become can
   * @throws IllegalArgumentException if {@code inputs} are not those of the graph
   * @throws IllegalStateException if {@code graph} was not initialised
   * @throws IOException if the file cannot be written
   */
  public static void export(ComputationGraph graph, Path file, Tensor... inputs)
      throws IOException {
    export(graph, file, Map.of(), inputs);
  }

  /**
   * Writes a graph into a file, with more to say about it.
   *
   * @param metadata what the file also holds for those who read it, e.g. the names of the classes,
   *     or {@code Map.of(Onnx.FINGERPRINT, BirdNetBuilder.FINGERPRINT)}: a graph does not know
   *     which builder made it
   * @throws UnsupportedOperationException naming the vertex, if one cannot be written in ONNX
   * @throws IllegalArgumentException if {@code inputs} are not those of the graph
   * @throws IllegalStateException if {@code graph} was not initialised
   * @throws IOException if the file cannot be written
   * @see #export(ComputationGraph, Path, Tensor...)
   */
  public static void export(
      ComputationGraph graph, Path file, Map<String, String> metadata, Tensor... inputs)
      throws IOException {
    ComputationGraph form = InferenceForm.of(graph);
    Map<String, TensorShape> shapes = InputShapes.of(form.getConfiguration(), List.of(inputs));
    ModelProto.Builder model =
        ModelProto.newBuilder()
            .setIrVersion(IR_VERSION)
            .setProducerName("Tenon")
            .setGraph(GraphExport.of(form, shapes));
    model.addOpsetImportBuilder().setVersion(OPERATOR_SET);
    Map<String, String> properties = new TreeMap<>(metadata);
    properties.put(GRAPH, GraphFingerprint.of(graph.getConfiguration()));
    properties.forEach((key, value) -> model.addMetadataPropsBuilder().setKey(key).setValue(value));
    ModelFile.write(model.build(), file);
  }
}
