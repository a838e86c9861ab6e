/**
 * Turns what the compiler knows of an interface into data. The only package that sees elements and
 * annotation mirrors; what it hands on has an {@link dev.tenon.processor.model.Origin} instead,
 * which {@link dev.tenon.processor.read.SourceMap} turns back into a place.
 *
 * <p>Nothing here throws because of what a user wrote. What the compiler itself has reported, a
 * misspelt type or a value of the wrong type, is left out in silence.
 */
@NullMarked
package dev.tenon.processor.read;

import org.jspecify.annotations.NullMarked;
