package dev.tenon.sample.networks.densenet;

import static org.nd4j.linalg.activations.Activation.RELU;

import dev.tenon.FeatureMap;
import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.Scores;
import dev.tenon.Vector;
import dev.tenon.block.DenseBlock;
import dev.tenon.block.Transition;
import dev.tenon.head.Classifier;
import dev.tenon.layer.BatchNorm;
import dev.tenon.layer.Convolution;
import dev.tenon.layer.GlobalPool;
import dev.tenon.layer.MaxPool;
import org.deeplearning4j.nn.conf.layers.PoolingType;

/** DenseNet-121 (Huang et al. 2017, table 1), growth rate 32. */
@Network(input = @Input(channels = 3, height = 224, width = 224))
public interface DenseNet121 {

  @Convolution(filters = 64, kernel = 7, stride = 2, padding = 3, batchNorm = true)
  FeatureMap conv1();

  @MaxPool(kernel = 3, stride = 2, padding = 1)
  FeatureMap pool1();

  @DenseBlock(layers = 6)
  FeatureMap dense1();

  @Transition
  FeatureMap transition1();

  @DenseBlock(layers = 12)
  FeatureMap dense2();

  @Transition
  FeatureMap transition2();

  @DenseBlock(layers = 24)
  FeatureMap dense3();

  @Transition
  FeatureMap transition3();

  @DenseBlock(layers = 16)
  FeatureMap dense4();

  @BatchNorm(activation = RELU)
  FeatureMap post();

  @GlobalPool(PoolingType.AVG)
  Vector pooled();

  @Classifier(classes = 1000)
  Scores classes();
}
