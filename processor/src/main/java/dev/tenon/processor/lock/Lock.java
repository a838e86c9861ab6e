package dev.tenon.processor.lock;

import dev.tenon.processor.fingerprint.Fingerprint;
import dev.tenon.processor.fingerprint.Layout;
import dev.tenon.processor.plan.Plan;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a lock file says: the layout of the weights, and the blocks for a reader to see what
 * changed.
 *
 * @param network the qualified name of the interface
 * @param layers the lines of {@link Layout}
 */
public record Lock(String network, List<LockedBlock> blocks, List<String> layers) {
  private static final String HEAD =
      """
      # What the saved weights of this network depend on, kept by Tenon. Commit this file.
      # To accept a change, delete it and compile again.
      """;

  public Lock {
    blocks = List.copyOf(blocks);
    layers = List.copyOf(layers);
  }

  /** The lock of a network without problems. */
  public static Lock of(Plan plan) {
    return new Lock(
        name(plan), plan.blocks().stream().map(LockedBlock::of).toList(), Layout.of(plan));
  }

  private static String name(Plan plan) {
    String nested = String.join(".", plan.network().nesting());
    String packageName = plan.network().packageName();
    return packageName.isEmpty() ? nested : packageName + "." + nested;
  }

  /** The name of the file, in whatever directory. */
  public String file() {
    return network + ".tenon.lock";
  }

  /** The text of the file. */
  public String text() {
    Stream<String> lines =
        Stream.of(
                Stream.of("network " + network, "fingerprint " + fingerprint()),
                blocks.stream().map(LockedBlock::line),
                layers.stream())
            .flatMap(part -> part);
    return HEAD + String.join("\n", lines.toList()) + "\n";
  }

  /** Whether weights saved of one fit the other. */
  public boolean fits(Lock other) {
    return layers.equals(other.layers);
  }

  String fingerprint() {
    return Fingerprint.of(layers);
  }

  long parameters() {
    return blocks.stream().mapToLong(LockedBlock::parameters).sum();
  }

  long macs() {
    return blocks.stream().mapToLong(LockedBlock::macs).sum();
  }
}
