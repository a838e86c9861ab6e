package dev.tenon.processor.open;

import java.util.List;

/** A number of channels or values that depends on what is set on the builder. */
public sealed interface Count {

  /** The number at some settings. */
  long at(Settings settings, OpenParameters parameters);

  /** The number of classes. */
  record Classes() implements Count {
    @Override
    public long at(Settings settings, OpenParameters parameters) {
      return settings.classes();
    }
  }

  /**
   * A number of channels at the width that is set, so many times.
   *
   * @param atWidthOne the number of channels at width 1
   */
  record Scaled(long times, long atWidthOne) implements Count {
    @Override
    public long at(Settings settings, OpenParameters parameters) {
      return times * parameters.widths().orElseThrow().scale(atWidthOne, settings.width());
    }
  }

  /** One number for each width, in the order of the multipliers. */
  record ByWidth(List<Long> numbers) implements Count {
    public ByWidth {
      numbers = List.copyOf(numbers);
    }

    @Override
    public long at(Settings settings, OpenParameters parameters) {
      return numbers.get(parameters.widths().orElseThrow().values().indexOf(settings.width()));
    }
  }
}
