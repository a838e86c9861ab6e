package dev.tenon.processor.open;

import dev.tenon.processor.shape.Extent;

/**
 * A value for each of the open parameters; what a network does not leave open has some value here
 * too, which nothing reads.
 *
 * @param size of the image that the network is fed
 * @param width the width multiplier
 */
public record Settings(Extent size, long classes, double width) {

  Settings withSize(Extent other) {
    return new Settings(other, classes, width);
  }

  Settings withClasses(long other) {
    return new Settings(size, other, width);
  }

  Settings withWidth(double other) {
    return new Settings(size, classes, other);
  }
}
