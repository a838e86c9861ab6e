/**
 * The search for fixes: changes of the declaration are proposed by knobs and remedies, applied, and
 * the whole network is looked at again. Only what helps is ever shown.
 */
@NullMarked
package dev.tenon.processor.check.fix;

import org.jspecify.annotations.NullMarked;
