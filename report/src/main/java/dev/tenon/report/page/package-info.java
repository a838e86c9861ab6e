/** Pages that show a network in a browser, each in one file that needs no other. */
@NullMarked
package dev.tenon.report.page;

import org.jspecify.annotations.NullMarked;
