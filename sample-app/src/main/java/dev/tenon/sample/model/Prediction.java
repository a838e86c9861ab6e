package dev.tenon.sample.model;

/**
 * How likely a class is.
 *
 * @param label name of the class
 * @param probability between 0 and 1
 */
public record Prediction(String label, double probability) {}
