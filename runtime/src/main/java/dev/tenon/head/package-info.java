/** Heads: the outputs of a network, each with the loss it is trained with. */
@NullMarked
package dev.tenon.head;

import org.jspecify.annotations.NullMarked;
