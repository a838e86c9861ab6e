/** What javac finds on the processor path when pictures and pages of networks are wanted. */
@NullMarked
package dev.tenon.report;

import org.jspecify.annotations.NullMarked;
