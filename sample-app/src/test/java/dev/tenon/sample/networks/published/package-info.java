/** Tests of the published networks: their counts, shapes and activations. */
@NullMarked
package dev.tenon.sample.networks.published;

import org.jspecify.annotations.NullMarked;
