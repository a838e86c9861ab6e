package dev.tenon.onnx;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.graph.GraphVertex;
import org.deeplearning4j.nn.conf.graph.LayerVertex;
import org.nd4j.shade.jackson.databind.JsonNode;
import org.nd4j.shade.jackson.databind.ObjectMapper;
import org.nd4j.shade.jackson.databind.node.ObjectNode;

/**
 * A number that two networks share if they compute the same function of the same parameters, and
 * that neither training nor how it is set up changes.
 *
 * <p>It is the SHA-256 of a text with one line for the inputs, one for the outputs, and one for
 * each vertex in the order of the names: {@code name [inputs] settings}. The settings are
 * Deeplearning4j's JSON of the layer (with its preprocessor) or vertex without spaces, without null
 * values, and without what only concerns training: {@code iupdater}, {@code biasUpdater}, {@code
 * regularization}, {@code regularizationBias}, {@code weightInitFn}, {@code weightInitFnRecurrent},
 * {@code biasInit}, {@code gainInit}, {@code forgetGateBiasInit}, {@code gradientNormalization},
 * {@code gradientNormalizationThreshold}, {@code idropout}, {@code weightNoise}, {@code
 * constraints}, {@code lossFn}, {@code decay}, {@code minibatch}, and which native helper is used
 * ({@code cudnn…}, {@code helperAllowFallback}).
 */
public final class GraphFingerprint {
  private static final Set<String> OF_TRAINING =
      Set.of(
          "biasInit",
          "biasUpdater",
          "constraints",
          "decay",
          "forgetGateBiasInit",
          "gainInit",
          "gradientNormalization",
          "gradientNormalizationThreshold",
          "helperAllowFallback",
          "idropout",
          "iupdater",
          "layerName",
          "lossFn",
          "minibatch",
          "regularization",
          "regularizationBias",
          "weightInitFn",
          "weightInitFnRecurrent",
          "weightNoise");

  private static final String HELPERS = "cudnn";

  private GraphFingerprint() {}

  /** The fingerprint of a network, 64 hexadecimal digits. */
  public static String of(ComputationGraphConfiguration network) {
    return HexFormat.of().formatHex(sha256(text(network)));
  }

  private static String text(ComputationGraphConfiguration network) {
    StringBuilder text = new StringBuilder();
    text.append("inputs ").append(network.getNetworkInputs()).append('\n');
    text.append("outputs ").append(network.getNetworkOutputs()).append('\n');
    Map<String, List<String>> inputs = network.getVertexInputs();
    new TreeMap<>(network.getVertices())
        .forEach(
            (name, vertex) ->
                text.append(name)
                    .append(' ')
                    .append(inputs.get(name))
                    .append(' ')
                    .append(settings(vertex))
                    .append('\n'));
    return text.toString();
  }

  private static JsonNode settings(GraphVertex vertex) {
    ObjectMapper json = NeuralNetConfiguration.mapper();
    if (!(vertex instanceof LayerVertex layerVertex)) {
      return json.valueToTree(vertex);
    }
    ObjectNode layer = json.valueToTree(layerVertex.getLayerConf().getLayer());
    for (Iterator<Map.Entry<String, JsonNode>> i = layer.fields(); i.hasNext(); ) {
      if (isOfTraining(i.next())) {
        i.remove();
      }
    }
    if (layerVertex.getPreProcessor() != null) {
      layer.set("preProcessor", json.valueToTree(layerVertex.getPreProcessor()));
    }
    return layer;
  }

  private static boolean isOfTraining(Map.Entry<String, JsonNode> setting) {
    String key = setting.getKey();
    return setting.getValue().isNull() || OF_TRAINING.contains(key) || key.startsWith(HELPERS);
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
