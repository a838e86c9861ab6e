/**
 * Primitive layers: one annotation for each layer of Deeplearning4j that can stand in an image
 * network.
 *
 * <p>Attributes of the same name mean the same everywhere. {@code kernel}, {@code stride}, {@code
 * dilation} and {@code padding} take one number for both directions, or {height, width}.
 */
@NullMarked
package dev.tenon.layer;

import org.jspecify.annotations.NullMarked;
