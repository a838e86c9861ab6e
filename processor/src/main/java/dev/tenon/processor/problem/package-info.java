/**
 * What can be wrong with a network, and how it is said: codes, problems with their positions, and
 * the text that a user reads.
 */
@NullMarked
package dev.tenon.processor.problem;

import org.jspecify.annotations.NullMarked;
