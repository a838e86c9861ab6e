package dev.tenon.processor.model;

/** What a method of a network stands for: an annotated block, or a sub-network placed by type. */
public sealed interface Body permits AnnotationDecl, NetworkDecl {}
