/** The mistakes that people make with Deeplearning4j, made with Tenon. */
@NullMarked
package dev.tenon.processor.mistake;

import org.jspecify.annotations.NullMarked;
