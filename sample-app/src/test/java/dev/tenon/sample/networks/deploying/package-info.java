/** Every declared network computes the same in its other forms: for inference, and in ONNX. */
@NullMarked
package dev.tenon.sample.networks.deploying;

import org.jspecify.annotations.NullMarked;
