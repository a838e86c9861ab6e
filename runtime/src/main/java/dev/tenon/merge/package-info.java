/** Blocks that join what several earlier blocks produce: one parameter for each. */
@NullMarked
package dev.tenon.merge;

import org.jspecify.annotations.NullMarked;
