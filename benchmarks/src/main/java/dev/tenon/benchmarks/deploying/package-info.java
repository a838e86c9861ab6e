/** A trained network at work: as it was trained, in its inference form, and in ONNX Runtime. */
@NullMarked
package dev.tenon.benchmarks.deploying;

import org.jspecify.annotations.NullMarked;
