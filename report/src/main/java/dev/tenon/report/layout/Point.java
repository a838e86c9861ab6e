package dev.tenon.report.layout;

/** A point in pixels from the upper left corner of its diagram. */
public record Point(double x, double y) {}
