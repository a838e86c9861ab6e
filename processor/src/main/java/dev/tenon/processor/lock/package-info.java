/** What saved weights depend on: its fingerprint, and the lock file that a project commits. */
@NullMarked
package dev.tenon.processor.lock;

import org.jspecify.annotations.NullMarked;
