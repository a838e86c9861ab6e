/** The way out: messages to the compiler, sources to its filer. */
@NullMarked
package dev.tenon.processor.report;

import org.jspecify.annotations.NullMarked;
