package dev.tenon.sample.cli;

import dev.tenon.sample.networks.NetworkFacts;
import dev.tenon.sample.networks.Networks;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
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
    String row =
        "%%-%ds  %%-%ds  %%%ds parameters  %%s%%n"
            .formatted(
                width(all, NetworkFacts::name),
                width(all, NetworkFacts::input),
                width(all, ListCommand::parameters));
    for (NetworkFacts network : all) {
      out.printf(
          Locale.ROOT,
          row,
          network.name(),
          network.input(),
          parameters(network),
          network.description());
    }
    out.flush();
  }

  private static String parameters(NetworkFacts network) {
    return String.format(Locale.ROOT, "%,d", network.parameters());
  }

  private static int width(List<NetworkFacts> networks, Function<NetworkFacts, String> cell) {
    return networks.stream().map(cell).mapToInt(String::length).max().orElse(1);
  }
}
