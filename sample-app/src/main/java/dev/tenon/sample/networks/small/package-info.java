/** Classifiers of small images that train in minutes. */
@NullMarked
package dev.tenon.sample.networks.small;

import org.jspecify.annotations.NullMarked;
