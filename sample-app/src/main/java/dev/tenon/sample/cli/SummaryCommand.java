package dev.tenon.sample.cli;

import dev.tenon.sample.networks.NetworkFacts;
import dev.tenon.sample.networks.Networks;
import java.io.PrintWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code summary NETWORK}. */
@Command(
    name = "summary",
    description = "Prints the table of a network's blocks, shapes, parameters and MACs.",
    mixinStandardHelpOptions = true)
final class SummaryCommand implements Runnable {
  private final Networks networks;
  private final PrintWriter out;

  @Parameters(paramLabel = "NETWORK", description = "One of those that 'list' shows.")
  private String name = "";

  SummaryCommand(Networks networks, PrintWriter out) {
    this.networks = networks;
    this.out = out;
  }

  @Override
  public void run() {
    NetworkFacts network = networks.named(name);
    out.println(network.summary().stripTrailing());
    out.flush();
  }
}
