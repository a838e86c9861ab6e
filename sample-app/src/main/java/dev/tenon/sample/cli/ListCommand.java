package dev.tenon.sample.cli;

import dev.tenon.sample.networks.NetworkFacts;
import dev.tenon.sample.networks.Networks;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;

/** {@code list}. */
@Command(name = "list", description = "Lists the networks.", mixinStandardHelpOptions = true)
final class ListCommand implements Runnable {
  private final Networks networks;
  private final PrintWriter out;

  ListCommand(Networks networks, PrintWriter out) {
    this.networks = networks;
    this.out = out;
  }

  @Override
  public void run() {
    List<NetworkFacts> all = networks.all();
    int width = all.stream().mapToInt(network -> network.name().length()).max().orElse(1);
    for (NetworkFacts network : all) {
      out.printf(
          Locale.ROOT,
          "%-" + width + "s  %-9s  %,9d parameters  %s%n",
          network.name(),
          network.input(),
          network.parameters(),
          network.description());
    }
    out.flush();
  }
}
