/**
 * The composite blocks of the published image networks, with the defaults of their papers.
 *
 * <p>Attributes that the primitive layers have too mean the same as there.
 */
@NullMarked
package dev.tenon.block;

import org.jspecify.annotations.NullMarked;
