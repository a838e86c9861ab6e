/** Diagrams in the languages of other tools. */
@NullMarked
package dev.tenon.report.text;

import org.jspecify.annotations.NullMarked;
