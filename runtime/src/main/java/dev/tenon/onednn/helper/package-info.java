/**
 * Layer helpers in place of Deeplearning4j's own, for layers that ND4J computes faster another way:
 * 1×1 convolutions and batch normalisations of images in NCHW.
 */
@NullMarked
package dev.tenon.onednn.helper;

import org.jspecify.annotations.NullMarked;
