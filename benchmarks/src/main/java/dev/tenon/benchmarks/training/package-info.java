/** The engine at work on the networks that Tenon builds: training steps and forward passes. */
@NullMarked
package dev.tenon.benchmarks.training;

import org.jspecify.annotations.NullMarked;
