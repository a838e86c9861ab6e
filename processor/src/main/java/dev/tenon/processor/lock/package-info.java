/** The file that a project commits, so that no change breaks saved weights unseen. */
@NullMarked
package dev.tenon.processor.lock;

import org.jspecify.annotations.NullMarked;
