/**
 * Networks that leave something open: the size of the input, the number of classes, the width. Such
 * a network stands for one closed network for each choice of values, and is right if all of them
 * are, and if they differ in nothing but numbers that generated code can compute.
 */
@NullMarked
package dev.tenon.processor.open;

import org.jspecify.annotations.NullMarked;
