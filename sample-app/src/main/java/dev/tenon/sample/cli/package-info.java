/** The commands. */
@NullMarked
package dev.tenon.sample.cli;

import org.jspecify.annotations.NullMarked;
