/** The annotation processor: its folder list is the pipeline from declaration to builder. */
@NullMarked
package dev.tenon.processor;

import org.jspecify.annotations.NullMarked;
