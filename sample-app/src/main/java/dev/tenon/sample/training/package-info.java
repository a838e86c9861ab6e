/** Training and evaluation. */
@NullMarked
package dev.tenon.sample.training;

import org.jspecify.annotations.NullMarked;
