package dev.tenon.processor.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.processor.NetworkProcessor;
import dev.tenon.processor.compile.Compilation;
import dev.tenon.processor.compile.Compiled;
import dev.tenon.processor.compile.CompilerKind;
import dev.tenon.processor.declare.SourceText;
import dev.tenon.processor.model.NetworkDecl;
import dev.tenon.processor.random.RandomDeclarations;
import dev.tenon.processor.random.Sizes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.RandomGenerator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same sources give the same builders, byte for byte, wherever they are compiled. */
class ReproducibleTest {
  private static final int NETWORKS = 30;

  @TempDir static Path directory;

  private static final Map<String, String> SOURCES = sources();

  private static Map<String, String> expected = Map.of();

  @BeforeAll
  static void compileHere() {
    expected = compiledHere(CompilerKind.JAVAC).sources();
    assertThat(expected).hasSize(NETWORKS);
  }

  @Test
  void inTheOtherCompiler() {
    assertThat(compiledHere(CompilerKind.ECJ).sources()).isEqualTo(expected);
  }

  /** Every JDK of this machine, in a place whose letters, numbers, times and lines are others. */
  static Stream<Machine> machines() throws IOException {
    return Machine.javaHomes().stream()
        .flatMap(
            home ->
                Stream.of(
                    new Machine(home, "tr", "TR", "Pacific/Chatham", "US-ASCII", "\r\n"),
                    new Machine(home, "ar", "EG", "America/Caracas", "UTF-8", "\r")));
  }

  /** Each is a process of its own, so that nothing hashes as it does here. */
  @ParameterizedTest
  @MethodSource("machines")
  void onAnotherMachine(Machine machine, @TempDir Path folder)
      throws IOException, InterruptedException {
    for (Map.Entry<String, String> source : SOURCES.entrySet()) {
      Path file = folder.resolve("src").resolve(source.getKey());
      Files.createDirectories(file.getParent());
      Files.writeString(file, source.getValue());
    }

    assertThat(machine.generated(folder, SOURCES.keySet())).isEqualTo(expected);
  }

  private static Compiled compiledHere(CompilerKind compiler) {
    Compilation compilation =
        new Compilation(compiler, directory.resolve(compiler.name()))
            .options("-proc:only")
            .processor(new NetworkProcessor());
    SOURCES.forEach(compilation::source);
    return compilation.run();
  }

  /** Networks of every sort, some with mistakes: their skeletons are to be the same as well. */
  private static Map<String, String> sources() {
    RandomGenerator<NetworkDecl> networks =
        new RandomDeclarations(Sizes.LARGE).any().generator(1_000);
    Random random = new Random(20261126);
    Map<String, String> sources = new LinkedHashMap<>();
    for (int i = 0; i < NETWORKS; i++) {
      String text = SourceText.of(networks.next(random).value());
      sources.put("net%d/RandomNet.java".formatted(i), "package net%d;%n%s".formatted(i, text));
    }
    return sources;
  }
}
