package dev.tenon.sample.networks.deploying;

import static java.util.Objects.requireNonNull;

import dev.tenon.Tensor;
import dev.tenon.builder.NetworkBuilder;
import dev.tenon.sample.networks.DeclaredNetworks;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.deeplearning4j.nn.graph.ComputationGraph;

/** A builder that the compiler generated from a network of the sample, found in its class files. */
record DeclaredBuilder(Class<?> type) {
  private static final String SUFFIX = "Builder.class";

  /** Networks of their paper's size take seconds and gigabytes; these are the same but smaller. */
  private static final String SMALL =
      "dev.tenon.sample.networks.published.SmallNetworks_Small%sBuilder";

  /** Those of every network that is declared. */
  static List<DeclaredBuilder> all() {
    try {
      Path classes =
          Path.of(
              DeclaredNetworks.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      try (Stream<Path> files = Files.walk(classes)) {
        return files
            .map(file -> classes.relativize(file).toString())
            .filter(file -> file.endsWith(SUFFIX))
            .sorted()
            .map(file -> load(file.replace(".class", "").replace('/', '.')))
            .filter(NetworkBuilder.class::isAssignableFrom)
            .filter(type -> !Modifier.isAbstract(type.getModifiers()))
            .map(DeclaredBuilder::new)
            .toList();
      }
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** That of a smaller input, where there is one; else this one. */
  DeclaredBuilder small() {
    String network = type.getSimpleName().replaceAll("Builder$", "");
    try {
      return new DeclaredBuilder(Class.forName(SMALL.formatted(network)));
    } catch (ClassNotFoundException absent) {
      return this;
    }
  }

  NetworkBuilder<?> create() {
    try {
      Method create = type.getDeclaredMethod("create");
      create.setAccessible(true);
      return (NetworkBuilder<?>) create.invoke(null);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * The shapes of what a graph of this builder is fed with, as the constants of the builder say.
   */
  Tensor[] inputs(ComputationGraph graph) {
    return graph.getConfiguration().getNetworkInputs().stream()
        .map(this::shape)
        .toArray(Tensor[]::new);
  }

  private Tensor shape(String input) {
    String constant = input.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
    try {
      return (Tensor) requireNonNull(load(type.getName() + "$Shapes").getField(constant).get(null));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String toString() {
    return type.getSimpleName();
  }
}
