/** GoogLeNet and its descendants: branches over one input, and convolutions taken apart. */
@NullMarked
package dev.tenon.sample.networks.inception;

import org.jspecify.annotations.NullMarked;
