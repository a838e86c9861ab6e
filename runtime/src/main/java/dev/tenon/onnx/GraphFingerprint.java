package dev.tenon.onnx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import dev.tenon.configuration.Identities;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.conf.graph.GraphVertex;

/**
 * A number that two networks share if they compute the same function of the same parameters, and
 * that neither training nor how it is set up changes.
 *
 * <p>It is the SHA-256 of a text with one line for the inputs, one for the outputs, and one for
 * each vertex in the order of the names: {@code name [inputs] settings}. What is frozen is written
 * as it was before. Layers of dropout and scalings by 1 are left out, unless they are an output of
 * the network; what reads them is written as reading their input.
 *
 * <p>The settings are Deeplearning4j's JSON of the layer (with its preprocessor) or vertex without
 * spaces, without null values, and without what only concerns training: {@code iupdater}, {@code
 * biasUpdater}, {@code regularization}, {@code regularizationBias}, {@code weightInitFn}, {@code
 * weightInitFnRecurrent}, {@code biasInit}, {@code gainInit}, {@code forgetGateBiasInit}, {@code
 * gradientNormalization}, {@code gradientNormalizationThreshold}, {@code idropout}, {@code
 * weightNoise}, {@code constraints}, {@code lossFn}, {@code decay}, {@code minibatch}, {@code
 * gamma} and {@code beta} of a batch normalisation that learns them, and which native helper is
 * used ({@code cudnn…}, {@code helperAllowFallback}). The same goes for layers inside of others.
 */
public final class GraphFingerprint {
  private final ComputationGraphConfiguration network;

  private GraphFingerprint(ComputationGraphConfiguration network) {
    this.network = network;
  }

  /** The fingerprint of a network, 64 hexadecimal digits. */
  public static String of(ComputationGraphConfiguration network) {
    return HexFormat.of().formatHex(sha256(new GraphFingerprint(network).text()));
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    text.append("inputs ").append(network.getNetworkInputs()).append('\n');
    text.append("outputs ").append(network.getNetworkOutputs()).append('\n');
    new TreeMap<>(network.getVertices())
        .forEach(
            (name, vertex) -> {
              if (!Identities.isIdentity(vertex) || network.getNetworkOutputs().contains(name)) {
                text.append(name)
                    .append(' ')
                    .append(inputs(name).stream().map(this::source).toList())
                    .append(' ')
                    .append(VertexSettings.of(vertex))
                    .append('\n');
              }
            });
    return text.toString();
  }

  /** Where something is computed that a vertex may read from a copy. */
  private String source(String name) {
    GraphVertex vertex = network.getVertices().get(name);
    return vertex != null && Identities.isIdentity(vertex) ? source(inputs(name).get(0)) : name;
  }

  private List<String> inputs(String vertex) {
    return requireNonNull(network.getVertexInputs().get(vertex), vertex);
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
