/**
 * Accepts a network with its plan, or says everything that is wrong with it and what would help.
 */
@NullMarked
package dev.tenon.processor.check;

import org.jspecify.annotations.NullMarked;
