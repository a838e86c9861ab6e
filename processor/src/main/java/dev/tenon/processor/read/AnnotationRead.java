package dev.tenon.processor.read;

import dev.tenon.processor.model.AnnotationDecl;

/**
 * An annotation as it was read.
 *
 * @param complete whether every attribute has a value; where not, the compiler reports why
 */
record AnnotationRead(AnnotationDecl declaration, boolean complete) {}
