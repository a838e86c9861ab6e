package dev.tenon.sample.networks.densenet;

import dev.tenon.FeatureMap;
import dev.tenon.Network;
import dev.tenon.block.DenseBlock;

/** DenseNet-201 (Huang et al. 2017, table 1), growth rate 32. */
@Network
public interface DenseNet201 extends DenseNet121 {

  @Override
  @DenseBlock(layers = 48)
  FeatureMap dense3();

  @Override
  @DenseBlock(layers = 32)
  FeatureMap dense4();
}
