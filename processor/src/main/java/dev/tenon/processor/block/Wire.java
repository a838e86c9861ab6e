package dev.tenon.processor.block;

import dev.tenon.processor.shape.Shape;

/** The output of a vertex: its name in the graph and its shape. */
public record Wire(String vertex, Shape shape) {}
