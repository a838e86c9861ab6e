package dev.tenon.sample.networks;

import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.nd4j.linalg.learning.config.IUpdater;

/** Configures a network afresh; usually a generated builder with these settings. */
@FunctionalInterface
public interface Blueprint {

  /**
   * Configures the network.
   *
   * @param seed of the initial weights
   * @param updater shared by all layers
   */
  ComputationGraphConfiguration configure(long seed, IUpdater updater);
}
