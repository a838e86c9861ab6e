package dev.tenon.sample.cli;

import dev.tenon.sample.networks.NetworkFacts;
import dev.tenon.sample.networks.Networks;
import dev.tenon.sample.summary.SummaryFile;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
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

  @Option(names = "--layers", description = "Unfold the blocks into their layers.")
  private boolean layers;

  @Option(
      names = "--batch",
      paramLabel = "N",
      converter = PositiveInteger.class,
      description = "Also say what a batch of N takes in memory.")
  private @Nullable Integer batch;

  SummaryCommand(Networks networks, PrintWriter out) {
    this.networks = networks;
    this.out = out;
  }

  @Override
  public void run() {
    NetworkFacts network = networks.named(name);
    SummaryFile file = new SummaryFile(network.declaration(), network.name());
    out.println((layers ? file.layers() : network.summary()).stripTrailing());
    if (batch != null) {
      out.println(file.memory().ofBatch(batch));
    }
    out.flush();
  }
}
