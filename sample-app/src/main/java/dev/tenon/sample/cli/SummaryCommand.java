package dev.tenon.sample.cli;

import dev.tenon.sample.networks.NetworkFacts;
import dev.tenon.sample.networks.Networks;
import dev.tenon.sample.summary.NetworkSummary;
import dev.tenon.sample.summary.SummaryTable;
import java.io.PrintWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code summary NETWORK}. */
@Command(
    name = "summary",
    description = "Prints the table of a network's blocks, shapes, parameters and MACs.",
    mixinStandardHelpOptions = true)
final class SummaryCommand implements Runnable {
  /** That of the table that the compiler wrote. */
  private static final int USUAL_BATCH = 32;

  private final Networks networks;
  private final PrintWriter out;

  @Parameters(paramLabel = "NETWORK", description = "One of those that 'list' shows.")
  private String name = "";

  @Option(names = "--layers", description = "Unfold the blocks into their layers.")
  private boolean layers;

  @Option(
      names = "--batch",
      paramLabel = "N",
      converter = PositiveInteger.class,
      description = "Images whose activations are counted (default: ${DEFAULT-VALUE}).")
  private int batch = USUAL_BATCH;

  SummaryCommand(Networks networks, PrintWriter out) {
    this.networks = networks;
    this.out = out;
  }

  @Override
  public void run() {
    NetworkFacts network = networks.named(name);
    if (layers || batch != USUAL_BATCH) {
      NetworkSummary summary = NetworkSummary.read(network.declaration(), network.name());
      SummaryTable.lines(layers ? summary : summary.folded(), batch).forEach(out::println);
    } else {
      out.println(network.summary().stripTrailing());
    }
    out.flush();
  }
}
