/** A plan as a table: the data in {@link dev.tenon.processor.summary.Summary}, and its layouts. */
@NullMarked
package dev.tenon.processor.summary;

import org.jspecify.annotations.NullMarked;
