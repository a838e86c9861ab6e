/** Networks that are small or fast: fire modules and inverted residuals. */
@NullMarked
package dev.tenon.sample.networks.mobile;

import org.jspecify.annotations.NullMarked;
