package dev.tenon.processor.model;

/** A value together with the place where the user wrote it. */
public record Located<T>(T value, Origin origin) {}
