/** The networks that convolutions became known by. */
@NullMarked
package dev.tenon.sample.networks.classic;

import org.jspecify.annotations.NullMarked;
