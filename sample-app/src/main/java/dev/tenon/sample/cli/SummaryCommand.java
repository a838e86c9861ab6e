package dev.tenon.sample.cli;

import dev.tenon.sample.networks.NetworkFacts;
import dev.tenon.sample.networks.Networks;
import java.io.PrintWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code summary NETWORK}. */
@Command(
    name = "summary",
    description = "Prints the table of a network's blocks, shapes, parameters and MACs.",
    mixinStandardHelpOptions = true)
final class SummaryCommand implements Runnable {
  private final Networks networks;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "NETWORK", description = "One of those that 'list' shows.")
  private String name;

  SummaryCommand(Networks networks) {
    this.networks = networks;
  }

  @Override
  public void run() {
    NetworkFacts network = networks.named(name);
    PrintWriter out = spec.commandLine().getOut();
    out.print(network.summary());
    out.flush();
  }
}
