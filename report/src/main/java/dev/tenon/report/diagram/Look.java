package dev.tenon.report.diagram;

/**
 * How a box presents itself.
 *
 * @param words what it does, {@code 3×3 conv · 64 · ReLU}
 */
public record Look(Hue hue, String words) {}
