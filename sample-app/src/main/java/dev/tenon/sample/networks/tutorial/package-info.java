/** The five models of the tutorial that Tenon comes from: blocks without a head. */
@NullMarked
package dev.tenon.sample.networks.tutorial;

import org.jspecify.annotations.NullMarked;
