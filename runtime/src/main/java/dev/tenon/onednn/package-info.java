/**
 * The fast path of convolution and batch normalisation on x86-64: Deeplearning4j's own oneDNN layer
 * helpers, which 1.0.0-M2.1 contains but does not reach. See {@link dev.tenon.onednn.OneDnn}.
 */
@NullMarked
package dev.tenon.onednn;

import org.jspecify.annotations.NullMarked;
