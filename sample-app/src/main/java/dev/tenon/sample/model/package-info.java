/** A trained network with its labels, as a file. */
@NullMarked
package dev.tenon.sample.model;

import org.jspecify.annotations.NullMarked;
