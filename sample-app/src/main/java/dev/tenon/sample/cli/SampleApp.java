package dev.tenon.sample.cli;

import dev.tenon.sample.exit.StopSignal;
import dev.tenon.sample.networks.Networks;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line as a whole. */
@Command(
    name = "tenon-sample",
    description = "Trains and applies image classifiers whose networks are declared with Tenon.",
    mixinStandardHelpOptions = true,
    version = "tenon-sample 0.1.0",
    synopsisSubcommandLabel = "[train | predict | export | summary | list]",
    footer = {"", "Without a command, options are those of 'train'."})
public final class SampleApp {
  private SampleApp() {}

  /** The commands, over the given networks. */
  public static CommandLine commandLine(
      Networks networks,
      DefaultData defaultData,
      StopSignal stop,
      PrintWriter out,
      PrintWriter err) {
    Failures failures = new Failures();
    return new CommandLine(new SampleApp())
        .addSubcommand(new TrainCommand(networks, defaultData, stop, out))
        .addSubcommand(new PredictCommand(stop, out))
        .addSubcommand(new ExportCommand(networks, stop, out))
        .addSubcommand(new SummaryCommand(networks, out))
        .addSubcommand(new ListCommand(networks, out))
        .setOut(out)
        .setErr(err)
        .setExecutionStrategy(failures)
        .setExecutionExceptionHandler(failures)
        .setParameterExceptionHandler(failures);
  }

  /** Runs a command line; {@code train} if it names no command. */
  public static int execute(CommandLine commandLine, String... args) {
    return commandLine.execute(DefaultCommand.addTo(args, commandLine));
  }
}
