/**
 * How each vertex that is no layer, and what lies between two layers, is written in ONNX. No part
 * of the public API.
 */
@NullMarked
package dev.tenon.onnx.vertex;

import org.jspecify.annotations.NullMarked;
