/** What the compiler wrote about a network beside its builder. */
@NullMarked
package dev.tenon.sample.summary;

import org.jspecify.annotations.NullMarked;
