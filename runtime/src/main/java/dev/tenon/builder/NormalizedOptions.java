package dev.tenon.builder;

import java.util.function.Consumer;
import org.deeplearning4j.nn.conf.layers.BatchNormalization;

/** The options of a block whose weight layers are batch normalised. */
public final class NormalizedOptions extends TrainableOptions<NormalizedOptions> {

  private final BatchNormOptions batchNorm;

  /**
   * Called by generated code.
   *
   * @param network the builder that holds the network-wide settings
   * @param block the name of the block
   */
  public NormalizedOptions(NetworkBuilder<?> network, String block) {
    super(network, block);
    this.batchNorm = new BatchNormOptions(network, block);
  }

  /** The options of the block's batch normalisations, e.g. {@code norm -> norm.eps(1e-3)}. */
  public NormalizedOptions batchNorm(Consumer<? super BatchNormOptions> options) {
    options.accept(batchNorm);
    return this;
  }

  @Override
  void apply(BatchNormalization.Builder layer) {
    super.apply(layer);
    batchNorm.apply(layer);
  }

  @Override
  protected NormalizedOptions self() {
    return this;
  }
}
