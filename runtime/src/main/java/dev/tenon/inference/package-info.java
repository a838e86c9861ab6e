/** A trained graph as it is applied: what only training needs is gone. */
@NullMarked
package dev.tenon.inference;

import org.jspecify.annotations.NullMarked;
