/** Compares what is generated with what is committed. */
@NullMarked
package dev.tenon.processor.golden;

import org.jspecify.annotations.NullMarked;
