/** How numbers are written, in messages, tables and code. */
@NullMarked
package dev.tenon.processor.text;

import org.jspecify.annotations.NullMarked;
