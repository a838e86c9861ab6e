/** An ONNX graph while it is written. No part of the public API. */
@NullMarked
package dev.tenon.onnx.graph;

import org.jspecify.annotations.NullMarked;
