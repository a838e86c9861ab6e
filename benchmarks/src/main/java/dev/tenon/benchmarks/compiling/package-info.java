/** What the processor costs a compilation, against other processors and against run time. */
@NullMarked
package dev.tenon.benchmarks.compiling;

import org.jspecify.annotations.NullMarked;
