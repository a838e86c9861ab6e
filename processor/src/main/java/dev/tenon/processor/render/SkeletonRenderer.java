package dev.tenon.processor.render;

/** Placeholder */
public final class SkeletonRenderer {}
