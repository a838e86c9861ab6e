package dev.tenon.processor.shape;

import java.util.List;

/** The static shape of one example; the batch dimension is never part of it. */
public sealed interface Shape {

  /** The kind of method that returns this shape (a head's output is {@link Kind#SCORES}). */
  Kind kind();

  /** The dimensions in the order in which the shape is written. */
  List<Long> dimensions();

  /**
   * The number of values of one example.
   *
   * @throws ArithmeticException if it exceeds a {@code long}
   */
  long elements();

  /** An image or the output of a convolution: C×H×W. */
  record FeatureMap(long channels, long height, long width) implements Shape {
    @Override
    public Kind kind() {
      return Kind.FEATURE_MAP;
    }

    @Override
    public List<Long> dimensions() {
      return List.of(channels, height, width);
    }

    @Override
    public long elements() {
      return Math.multiplyExact(channels, Math.multiplyExact(height, width));
    }

    /** Height and width without the channels. */
    public Extent extent() {
      return new Extent(height, width);
    }

    /** The same channels over another height and width. */
    public FeatureMap over(Extent extent) {
      return new FeatureMap(channels, extent.height(), extent.width());
    }

    /** The same height and width with another number of channels. */
    public FeatureMap withChannels(long number) {
      return new FeatureMap(number, height, width);
    }

    @Override
    public String toString() {
      return channels + "×" + height + "×" + width;
    }
  }

  /** A vector of N values. */
  record Vector(long size) implements Shape {
    @Override
    public Kind kind() {
      return Kind.VECTOR;
    }

    @Override
    public List<Long> dimensions() {
      return List.of(size);
    }

    @Override
    public long elements() {
      return size;
    }

    @Override
    public String toString() {
      return Long.toString(size);
    }
  }

  /** T steps of N values each: N×T. */
  record Sequence(long size, long steps) implements Shape {
    @Override
    public Kind kind() {
      return Kind.SEQUENCE;
    }

    @Override
    public List<Long> dimensions() {
      return List.of(size, steps);
    }

    @Override
    public long elements() {
      return Math.multiplyExact(size, steps);
    }

    @Override
    public String toString() {
      return size + "×" + steps;
    }
  }

  /** T images that follow each other: C×H×W×T. */
  record Clip(FeatureMap frame, long frames) implements Shape {
    @Override
    public Kind kind() {
      return Kind.CLIP;
    }

    @Override
    public List<Long> dimensions() {
      return List.of(frame.channels(), frame.height(), frame.width(), frames);
    }

    @Override
    public long elements() {
      return Math.multiplyExact(frame.elements(), frames);
    }

    @Override
    public String toString() {
      return frame + "×" + frames;
    }
  }
}
