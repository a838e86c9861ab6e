/** Convolutions that Deeplearning4j lacks, for the graphs that generated builders make. */
@NullMarked
package dev.tenon.convolution;

import org.jspecify.annotations.NullMarked;
