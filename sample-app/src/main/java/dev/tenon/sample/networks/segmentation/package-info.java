/** Networks that classify each pixel. */
@NullMarked
package dev.tenon.sample.networks.segmentation;

import org.jspecify.annotations.NullMarked;
