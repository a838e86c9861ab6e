/** The language of Tenon: the annotations of a network and the kinds of what its blocks return. */
@NullMarked
package dev.tenon;

import org.jspecify.annotations.NullMarked;
