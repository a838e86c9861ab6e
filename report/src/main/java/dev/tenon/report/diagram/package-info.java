/** A plan as boxes and wires, nested as its blocks are: what is drawn, without saying where. */
@NullMarked
package dev.tenon.report.diagram;

import org.jspecify.annotations.NullMarked;
