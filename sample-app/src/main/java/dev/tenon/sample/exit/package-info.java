/** How a run can end early: by a mistake of the user, or by their wish. */
@NullMarked
package dev.tenon.sample.exit;

import org.jspecify.annotations.NullMarked;
