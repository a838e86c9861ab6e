package dev.tenon.sample.training;

import org.nd4j.linalg.schedule.ExponentialSchedule;
import org.nd4j.linalg.schedule.ISchedule;
import org.nd4j.linalg.schedule.ScheduleType;

/** How the learning rate falls: fast steps first, fine ones at the end. */
public final class LearningRate {
  private static final double LAST_SHARE = 0.05;

  private LearningRate() {}

  /**
   * Falls by the same factor after every update. (DL4J's {@code PolySchedule}, the usual choice,
   * has the wrong sign in 1.0.0-M2.1 and rises.)
   *
   * @param first the rate of the first update
   * @param epochs after which it has fallen to a twentieth
   * @param updates of one epoch
   */
  public static ISchedule falling(double first, int epochs, int updates) {
    long all = (long) epochs * updates;
    return new ExponentialSchedule(ScheduleType.ITERATION, first, Math.pow(LAST_SHARE, 1.0 / all));
  }
}
