/** Trained networks as ONNX files, for engines other than Deeplearning4j. */
@NullMarked
package dev.tenon.onnx;

import org.jspecify.annotations.NullMarked;
