/** Gives the boxes and wires of a diagram their places, in pixels. */
@NullMarked
package dev.tenon.report.layout;

import org.jspecify.annotations.NullMarked;
