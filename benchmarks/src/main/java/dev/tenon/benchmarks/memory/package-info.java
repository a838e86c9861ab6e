/**
 * What training takes in memory: as Tenon counts it, as it is, and as Deeplearning4j reports it.
 */
@NullMarked
package dev.tenon.benchmarks.memory;

import org.jspecify.annotations.NullMarked;
