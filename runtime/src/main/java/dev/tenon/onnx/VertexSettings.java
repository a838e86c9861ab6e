package dev.tenon.onnx;

import dev.tenon.configuration.Thawed;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.graph.GraphVertex;
import org.deeplearning4j.nn.conf.graph.LayerVertex;
import org.nd4j.shade.jackson.databind.JsonNode;
import org.nd4j.shade.jackson.databind.ObjectMapper;
import org.nd4j.shade.jackson.databind.node.ObjectNode;

/** What decides which function of its parameters a vertex computes, in Deeplearning4j's JSON. */
final class VertexSettings {
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

  /** Of a batch normalisation: whether its gamma and beta stay as they are set. */
  private static final String LOCKED = "lockGammaBeta";

  private static final Set<String> STARTED_WITH_UNLESS_LOCKED = Set.of("gamma", "beta");

  private VertexSettings() {}

  static JsonNode of(GraphVertex vertex) {
    JsonNode settings = json(Thawed.vertex(vertex));
    removeTraining(settings);
    return settings;
  }

  private static JsonNode json(GraphVertex vertex) {
    ObjectMapper json = NeuralNetConfiguration.mapper();
    if (!(vertex instanceof LayerVertex holder)) {
      return json.valueToTree(vertex);
    }
    ObjectNode layer = json.valueToTree(Thawed.layer(holder.getLayerConf().getLayer()));
    if (holder.getPreProcessor() != null) {
      layer.set("preProcessor", json.valueToTree(holder.getPreProcessor()));
    }
    return layer;
  }

  private static void removeTraining(JsonNode settings) {
    if (settings instanceof ObjectNode object) {
      if (object.has(LOCKED) && !object.get(LOCKED).asBoolean()) {
        object.remove(STARTED_WITH_UNLESS_LOCKED);
      }
      for (Iterator<Map.Entry<String, JsonNode>> i = object.fields(); i.hasNext(); ) {
        if (isOfTraining(i.next())) {
          i.remove();
        }
      }
    }
    settings.forEach(VertexSettings::removeTraining);
  }

  private static boolean isOfTraining(Map.Entry<String, JsonNode> setting) {
    String key = setting.getKey();
    return setting.getValue().isNull() || OF_TRAINING.contains(key) || key.startsWith(HELPERS);
  }
}
