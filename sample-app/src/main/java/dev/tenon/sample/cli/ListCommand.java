package dev.tenon.sample.cli;

import dev.tenon.sample.networks.NetworkFacts;
import dev.tenon.sample.networks.Networks;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code list}. */
@Command(
    name = "list",
    description = "Lists the networks.",
    mixinStandardHelpOptions = true)
final class ListCommand implements Runnable {
  private final Networks networks;

  @Spec private CommandSpec spec;

  ListCommand(Networks networks) {
    this.networks = networks;
  }

  @Override
  public void run() {
    PrintWriter out = spec.commandLine().getOut();
    List<NetworkFacts> all = networks.all();
    int width = all.stream().mapToInt(network -> network.name().length()).max().orElse(1);
    for (NetworkFacts network : all) {
      out.printf(
          Locale.ROOT,
          "%-" + width + "s  %-9s  %,11d parameters  %s%n",
          network.name(),
          network.input(),
          network.parameters(),
          network.description());
    }
    out.flush();
  }
}
