package dev.tenon.sample.networks.inception;

import dev.tenon.FeatureMap;
import dev.tenon.Network;

/**
 * GoogLeNet with the two heads that the paper trains it with, after 4a and 4d. For inference {@code
 * withoutAuxiliaryHeads().buildFrom(trained)} is GoogLeNet.
 */
@Network
public interface GoogLeNetWithAuxiliaryHeads extends GoogLeNet {

  AuxiliaryHead auxiliary1(FeatureMap inception4a);

  AuxiliaryHead auxiliary2(FeatureMap inception4d);
}
