/**
 * The language a network is declared in, and the kinds its blocks return.
 *
 * <p>Nothing here needs Deeplearning4j or a native library to be loaded.
 */
@NullMarked
package dev.tenon;

import org.jspecify.annotations.NullMarked;
