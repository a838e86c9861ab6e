package dev.tenon.processor.block;

/**
 * What of a block can be set on the generated builder, none of which can change a shape. The
 * builder of a network without errors asks the layers; this speaks for a block that could not be
 * planned.
 */
public enum BlockOptions {
  /** Layers without weights: {@code dev.tenon.builder.LayerOptions}. */
  LAYER,
  /** Convolutions and dense layers: {@code dev.tenon.builder.WeightOptions}. */
  WEIGHTS,
  /** Batch normalisation alone: {@code dev.tenon.builder.BatchNormOptions}. */
  BATCH_NORM,
  /** Recurrent layers: {@code dev.tenon.builder.RecurrentOptions}. */
  RECURRENT,
  /** Layers with a loss: {@code dev.tenon.builder.HeadOptions}. */
  HEAD
}
