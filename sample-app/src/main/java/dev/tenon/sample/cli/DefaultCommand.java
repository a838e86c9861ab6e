package dev.tenon.sample.cli;

import java.util.stream.Stream;
import picocli.CommandLine;

/** Makes {@code train} what runs when no command is named, which picocli has no setting for. */
final class DefaultCommand {
  private DefaultCommand() {}

  static String[] addTo(String[] args, CommandLine commandLine) {
    return isOfTrain(args, commandLine)
        ? Stream.concat(Stream.of("train"), Stream.of(args)).toArray(String[]::new)
        : args;
  }

  private static boolean isOfTrain(String[] args, CommandLine commandLine) {
    if (args.length == 0) {
      return true;
    }
    return args[0].startsWith("-")
        && !commandLine.getCommandSpec().optionsMap().containsKey(args[0]);
  }
}
