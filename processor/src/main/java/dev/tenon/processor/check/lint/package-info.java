/**
 * What is legal but hardly meant: one small class for each warning. A lint sees only networks
 * without mistakes, and speaks only where it is right whatever the data are.
 */
@NullMarked
package dev.tenon.processor.check.lint;

import org.jspecify.annotations.NullMarked;
