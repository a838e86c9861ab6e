/** Densely connected networks (Huang et al. 2017). */
@NullMarked
package dev.tenon.sample.networks.densenet;

import org.jspecify.annotations.NullMarked;
