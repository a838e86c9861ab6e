/** What a configuration of Deeplearning4j says of a network, whatever its training has added. */
@NullMarked
package dev.tenon.configuration;

import org.jspecify.annotations.NullMarked;
