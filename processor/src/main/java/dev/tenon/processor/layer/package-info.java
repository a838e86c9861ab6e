/**
 * The primitive layers, one record each: the shape rule, the parameters and the
 * multiply-accumulates of every layer and vertex of DL4J that Tenon builds with.
 */
@NullMarked
package dev.tenon.processor.layer;

import org.jspecify.annotations.NullMarked;
