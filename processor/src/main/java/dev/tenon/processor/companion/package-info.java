/** What a class on the processor path implements to write files beside the builders. */
@NullMarked
package dev.tenon.processor.companion;

import org.jspecify.annotations.NullMarked;
