package dev.tenon.processor.block;

/** What of a block can be set on the generated builder, none of which can change a shape. */
public enum BlockOptions {
  /** Layers without weights: {@code dev.tenon.builder.LayerOptions}. */
  LAYER,
  /** Convolutions and dense layers: {@code dev.tenon.builder.WeightOptions}. */
  WEIGHTS,
  /** Recurrent layers: {@code dev.tenon.builder.RecurrentOptions}. */
  RECURRENT,
  /** Layers with a loss: {@code dev.tenon.builder.HeadOptions}. */
  HEAD
}
