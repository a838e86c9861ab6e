/** How each layer is written in ONNX, one class for each kind. No part of the public API. */
@NullMarked
package dev.tenon.onnx.layer;

import org.jspecify.annotations.NullMarked;
