/** What an annotation says about its own attributes, so that their range is checked for free. */
@NullMarked
package dev.tenon.meta;

import org.jspecify.annotations.NullMarked;
