package dev.tenon.processor.check.fix;

import java.util.stream.Stream;

/**
 * A part of a search.
 *
 * @param knobs what is turned; lazy, so that no more are thought up than the search gets to
 * @param until the number of fixes from which on this part is left out
 * @param trials how many changes are tried at most
 */
record Phase(Stream<Knob> knobs, int until, int trials) {}
