/**
 * Code that hardly anybody writes on purpose, or that is half written. It is either right, and then
 * its builder compiles without a warning, or it has errors that say what is wrong, and no others.
 */
@NullMarked
package dev.tenon.processor.unusual;

import org.jspecify.annotations.NullMarked;
