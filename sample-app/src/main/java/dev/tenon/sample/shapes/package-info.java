/** Draws the default data set. */
@NullMarked
package dev.tenon.sample.shapes;

import org.jspecify.annotations.NullMarked;
