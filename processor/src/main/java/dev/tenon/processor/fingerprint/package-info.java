/** What saved weights depend on, in words and as one number. */
@NullMarked
package dev.tenon.processor.fingerprint;

import org.jspecify.annotations.NullMarked;
