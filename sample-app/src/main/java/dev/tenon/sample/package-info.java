/** Image classifiers declared with Tenon, and the command line around them. */
@NullMarked
package dev.tenon.sample;

import org.jspecify.annotations.NullMarked;
