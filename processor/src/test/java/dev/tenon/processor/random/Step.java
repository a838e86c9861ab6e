package dev.tenon.processor.random;

import java.util.List;

/**
 * A block to add to a network, as far as it can be told without the network.
 *
 * @param spec the annotation; of a sub-network, what it adds if that fits nowhere
 * @param parts the blocks of a sub-network; none for an annotated block
 * @param age how far back to begin looking for something it fits
 * @param branches how many are to meet in it, if it is a merge
 * @param times how often {@code @Repeat} places it; 1 without
 * @param once whether the copies lose the attributes that they can do without
 * @param framewise whether a sub-network over clips is one for images
 */
record Step(
    Spec spec,
    List<Step> parts,
    int age,
    int branches,
    int times,
    boolean once,
    boolean framewise) {
  boolean isSubNetwork() {
    return !parts.isEmpty();
  }
}
