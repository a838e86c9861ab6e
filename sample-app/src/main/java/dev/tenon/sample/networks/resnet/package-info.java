/**
 * Residual networks (He et al. 2016a and 2016b) and their descendants, each written as its
 * difference from another where it is one.
 */
@NullMarked
package dev.tenon.sample.networks.resnet;

import org.jspecify.annotations.NullMarked;
