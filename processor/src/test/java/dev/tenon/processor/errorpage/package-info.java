/** The documentation of every error: its example, what javac says about that, and its page. */
@NullMarked
package dev.tenon.processor.errorpage;

import org.jspecify.annotations.NullMarked;
