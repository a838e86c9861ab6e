/** The summary of a network as the compiler wrote it, and its layout as a table. */
@NullMarked
package dev.tenon.sample.summary;

import org.jspecify.annotations.NullMarked;
