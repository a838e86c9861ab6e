package dev.tenon.sample.networks.resnet;

import dev.tenon.Network;
import dev.tenon.Input;
import dev.tenon.Scores;
import dev.tenon.head.Classifier;

/** ResNet-18 (He et al. 2016a, table 1); like torchvision's, no convolution has a bias. */
@Network(input = @Input(channels = 3, height = 224, width = 224))
public interface ResNet18 extends ResNet18Features {

  @Classifier(classes = 1000)
  Scores classes();
}
