/**
 * What must hold of a network: one rule per class. A rule finds; it neither explains nor repairs.
 */
@NullMarked
package dev.tenon.processor.check.rule;

import org.jspecify.annotations.NullMarked;
