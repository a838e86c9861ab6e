/** Draws what has its places. */
@NullMarked
package dev.tenon.report.svg;

import org.jspecify.annotations.NullMarked;
