/** The networks declared with Tenon, by name. */
@NullMarked
package dev.tenon.sample.networks;

import org.jspecify.annotations.NullMarked;
