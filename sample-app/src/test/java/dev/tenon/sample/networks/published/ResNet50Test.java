package dev.tenon.sample.networks.published;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.FeatureMap;
import dev.tenon.Vector;
import dev.tenon.sample.networks.resnet.ResNet50Builder;
import org.deeplearning4j.nn.conf.layers.GlobalPoolingLayer;
import org.deeplearning4j.nn.conf.layers.PoolingType;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.nn.weights.WeightInit;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.factory.Nd4j;

/**
 * What DL4J's own zoo gets wrong: its last feature map is 4×4, and its pooling takes the maximum.
 */
class ResNet50Test {

  @Test
  void endsWithTheAverageOf2048MapsOf7x7() {
    ComputationGraph graph = ResNet50Builder.create().weightInit(WeightInit.ZERO).build();

    assertThat(ResNet50Builder.Shapes.CONV5).isEqualTo(new FeatureMap(2048, 7, 7));
    assertThat(ResNet50Builder.Shapes.POOLED).isEqualTo(new Vector(2048));
    assertThat(ResNet50Builder.Layers.CONV5.activation(graph, Nd4j.ones(1, 3, 224, 224)).shape())
        .containsExactly(1, 2048, 7, 7);
    assertThat(graph.getLayer(ResNet50Builder.Layers.POOLED.vertex()).conf().getLayer())
        .isInstanceOfSatisfying(
            GlobalPoolingLayer.class,
            pooling -> assertThat(pooling.getPoolingType()).isEqualTo(PoolingType.AVG));
  }
}
