/** VGG (Simonyan and Zisserman 2015), each configuration written as its difference from another. */
@NullMarked
package dev.tenon.sample.networks.vgg;

import org.jspecify.annotations.NullMarked;
