package dev.tenon.sample.model;

import dev.tenon.sample.data.ImageSize;
import java.util.List;
import org.deeplearning4j.nn.graph.ComputationGraph;

/**
 * A network with all that is needed to apply it: what is saved, and what a {@link Model} is made
 * of.
 *
 * @param network the name of its declaration
 * @param fingerprint that of its builder
 * @param input what it reads
 * @param labels the class names in the order of its scores
 * @param graph the network
 */
public record TrainedModel(
    String network,
    String fingerprint,
    ImageSize input,
    List<String> labels,
    ComputationGraph graph) {}
