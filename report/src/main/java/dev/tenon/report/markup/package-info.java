/** Writes XML and HTML. */
@NullMarked
package dev.tenon.report.markup;

import org.jspecify.annotations.NullMarked;
