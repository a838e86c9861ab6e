/** What a network needs in memory: arithmetic over a plan, without running anything. */
@NullMarked
package dev.tenon.processor.memory;

import org.jspecify.annotations.NullMarked;
