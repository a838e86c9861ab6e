/** Writing files so that they are complete or absent. */
@NullMarked
package dev.tenon.sample.files;

import org.jspecify.annotations.NullMarked;
