/** Shapes, and the arithmetic of a window that slides over an image: readable without any API. */
@NullMarked
package dev.tenon.processor.shape;

import org.jspecify.annotations.NullMarked;
