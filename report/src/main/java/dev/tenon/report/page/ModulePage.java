package dev.tenon.report.page;

import dev.tenon.processor.memory.Bytes;
import dev.tenon.processor.text.Thousands;
import dev.tenon.report.markup.Markup;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;

/** The page that lists the networks of a module. */
public final class ModulePage {
  /** At the root of the generated sources. */
  public static final String NAME = "tenon-report.html";

  private final Markup out = Page.open("Networks · Tenon");
  private final List<NetworkEntry> networks;

  private ModulePage(List<NetworkEntry> networks) {
    this.networks = networks;
  }

  /** As HTML, in one file that needs only the pages of the networks. */
  public static String of(List<NetworkEntry> networks) {
    List<NetworkEntry> sorted =
        networks.stream()
            .sorted(
                Comparator.comparing(NetworkEntry::packageName)
                    .thenComparing(NetworkEntry::network))
            .toList();
    return new ModulePage(sorted).text();
  }

  /** Its address for a page in the folder of a package. */
  static String from(String packageName) {
    return packageName.isEmpty() ? NAME : "../".repeat(packageName.split("\\.", -1).length) + NAME;
  }

  private String text() {
    out.open("header").element("h1", "Networks");
    String note =
        "The networks of this module. Counts are of one image; memory is what the layers put out,"
            + " in float.";
    out.element("p", note, "class", "note").close().line().open("main").line();
    out.open("section").line();
    SortableTable table =
        new SortableTable(
            out,
            "",
            Heading.text("Network"),
            Heading.text("Package"),
            Heading.text("Input"),
            Heading.text("Output"),
            Heading.number("Parameters"),
            Heading.number("MACs"),
            Heading.number("Memory"));
    networks.forEach(network -> row(table, network));
    table.end();
    out.close().line().close().line();
    return Page.close(out);
  }

  private void row(SortableTable table, NetworkEntry network) {
    out.open("tr").open("th", "scope", "row");
    out.element("a", network.network(), "href", network.page()).close();
    table.text(network.packageName()).text(network.input()).text(network.output());
    bar(network, NetworkEntry::parameters, "parameters", Thousands.of(network.parameters()));
    bar(network, NetworkEntry::macs, "macs", Thousands.of(network.macs()));
    Bytes memory = Bytes.of(network.activationBytes());
    bar(network, NetworkEntry::activationBytes, "memory", memory.toString());
    table.endRow();
  }

  /** A number over a bar whose length compares it with the other networks. */
  private void bar(
      NetworkEntry network, ToLongFunction<NetworkEntry> number, String kind, String text) {
    long most = networks.stream().mapToLong(number).max().orElse(1);
    long value = number.applyAsLong(network);
    String width = String.format(Locale.ROOT, "width:%.2f%%", most == 0 ? 0 : 100.0 * value / most);
    out.open("td", "class", "number", "data-value", value).text(text);
    out.open("span", "class", "bar thin " + kind, "style", width).close().close();
  }
}
