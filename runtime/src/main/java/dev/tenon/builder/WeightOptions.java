package dev.tenon.builder;

/** The options of a block of convolutions or dense layers. */
public final class WeightOptions extends TrainableOptions<WeightOptions> {

  /**
   * Called by generated code.
   *
   * @param network the builder that holds the network-wide settings
   * @param block the name of the block
   */
  public WeightOptions(NetworkBuilder<?> network, String block) {
    super(network, block);
  }

  @Override
  protected WeightOptions self() {
    return this;
  }
}
