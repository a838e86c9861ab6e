/** What 1×1 convolutions do to the cost of a network. */
@NullMarked
package dev.tenon.report.pointwise;

import org.jspecify.annotations.NullMarked;
