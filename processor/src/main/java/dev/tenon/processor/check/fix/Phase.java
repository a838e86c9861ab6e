package dev.tenon.processor.check.fix;

import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A part of a search.
 *
 * @param knobs what is turned, thought up only if the search gets that far
 * @param until the number of fixes from which on this part is left out
 * @param trials how many changes are tried at most
 */
record Phase(Supplier<Stream<Knob>> knobs, int until, int trials) {}
