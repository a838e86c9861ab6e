package dev.tenon.processor.layer;

/** How a pooling layer joins the values under its window; names of DL4J's {@code PoolingType}. */
public enum PoolingKind {
  MAX,
  AVG,
  SUM,
  PNORM
}
