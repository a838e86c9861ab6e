package dev.tenon.benchmarks.compiling;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Locale;

/** The end of a program that {@link Fork} runs. */
final class ThisProcess {
  private ThisProcess() {}

  /** Prints the processor time, and the time since the process started, in milliseconds. */
  static void printTimes() {
    System.out.printf(
        Locale.ROOT,
        "%n%d %d%n",
        ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime()
            / 1_000_000,
        ManagementFactory.getRuntimeMXBean().getUptime());
  }
}
