package dev.tenon.sample.summary;

import com.jakewharton.byteunits.BinaryByteUnit;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;

/**
 * The memory that a network takes: what its summary says that does not depend on the size of the
 * batch. Tenon's {@code docs/summary-schema.json} is its schema, {@code docs/memory.md} says how it
 * is counted.
 *
 * @param dataType of parameters and activations
 */
public record NetworkMemory(String dataType, Training training) {
  /** Of the outputs of the first step, those are kept that take no more for the whole batch. */
  private static final long LARGEST_KEPT = 32L << 20;

  /**
   * What a step of training takes.
   *
   * @param firstStepArrayBytes each output of the first step, for one example
   */
  public record Training(
      String updater,
      long parameterBytes,
      long gradientBytes,
      long updaterStateBytes,
      Example example,
      List<Long> firstStepArrayBytes) {}

  /** What an example of a batch adds to it. */
  public record Example(
      long inputBytes,
      long activationBytes,
      long keptOutputBytes,
      long activationGradientBytes,
      long workingBytes,
      long copyBytes) {}

  /**
   * A line on a batch of that size.
   *
   * @throws ArithmeticException if it takes more bytes than a {@code long} holds
   */
  public String ofBatch(int batch) {
    return String.format(
        Locale.ROOT,
        "A batch of %,d: %s of activations, %s to train (%s, %s)",
        batch,
        bytes(Math.multiplyExact(training.example.activationBytes, batch)),
        bytes(step(batch)),
        dataType,
        training.updater);
  }

  /**
   * The bytes that a step of training takes.
   *
   * @throws ArithmeticException if it takes more than a {@code long} holds
   */
  public long step(int batch) {
    Example example = training.example;
    long firstStep =
        training.firstStepArrayBytes.stream()
            .mapToLong(output -> Math.multiplyExact(output, batch))
            .filter(output -> output <= LARGEST_KEPT)
            .sum();
    long examples =
        Math.multiplyExact(
            example.inputBytes
                + example.activationBytes
                + example.keptOutputBytes
                + example.activationGradientBytes
                + example.workingBytes
                + example.copyBytes,
            batch);
    return Math.addExact(
        training.parameterBytes + training.gradientBytes + training.updaterStateBytes,
        Math.addExact(examples, firstStep));
  }

  private static String bytes(long count) {
    NumberFormat format =
        new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT));
    format.setRoundingMode(RoundingMode.HALF_UP);
    return BinaryByteUnit.format(count, format);
  }
}
