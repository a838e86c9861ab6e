/** What all benchmarks of the engine are measured by. */
@NullMarked
package dev.tenon.benchmarks.measure;

import org.jspecify.annotations.NullMarked;
