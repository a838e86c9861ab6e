/**
 * Runs javac and Eclipse's compiler on sources, and compares what they say with what was marked.
 */
@NullMarked
package dev.tenon.processor.compile;

import org.jspecify.annotations.NullMarked;
