package dev.tenon.processor.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.processor.NetworkProcessor;
import dev.tenon.processor.compile.Compilation;
import dev.tenon.processor.compile.CompilerKind;
import dev.tenon.processor.declare.SourceText;
import dev.tenon.processor.model.BlockDecl;
import dev.tenon.processor.model.NetworkDecl;
import dev.tenon.processor.random.RandomDeclarations;
import dev.tenon.processor.random.Sizes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import org.apache.commons.io.FileUtils;

/**
 * The same sources give the same builders and skeletons, byte for byte, wherever they are compiled:
 * in either compiler, in every JDK of this machine, in places whose letters, numbers, times and
 * lines are others, in whatever order the sources are given. Each is a process of its own, so that
 * nothing hashes as it does here.
 */
class ReproducibleTest {

  @Property(seed = "42", tries = 1, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void wherever(@ForAll("sources") Map<String, String> sources) throws Exception {
    Path folder = Files.createTempDirectory("reproducible");
    try {
      Map<String, String> expected = generatedHere(CompilerKind.JAVAC, sources, folder);

      assertThat(expected).hasSameSizeAs(sources);
      assertThat(generatedHere(CompilerKind.ECJ, sources, folder)).isEqualTo(expected);
      List<String> reversed = new ArrayList<>(sources.keySet());
      Collections.reverse(reversed);
      for (Machine machine : Machine.all()) {
        Path own = folder.resolve(machine.toString());
        write(sources, own);
        assertThat(machine.generated(own, reversed)).as("%s", machine).isEqualTo(expected);
      }
    } finally {
      FileUtils.deleteQuietly(folder.toFile());
    }
  }

  @Tag("long")
  @Property(tries = 10, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void whereverOften(@ForAll("sources") Map<String, String> sources) throws Exception {
    wherever(sources);
  }

  @Provide
  Arbitrary<Map<String, String>> sources() {
    return new RandomDeclarations(Sizes.LARGE)
        .any()
        .filter(ReproducibleTest::isJava)
        .list()
        .ofSize(30)
        .map(ReproducibleTest::sources);
  }

  /** Methods, or parameters, of one name are a mistake that javac sees before any processor. */
  private static boolean isJava(NetworkDecl network) {
    return areDistinct(network.blocks().stream().map(BlockDecl::name).toList())
        && network.blocks().stream().allMatch(ReproducibleTest::isJava);
  }

  private static boolean isJava(BlockDecl block) {
    return areDistinct(block.wires().stream().map(wire -> wire.source().value()).toList())
        && (!(block.body() instanceof NetworkDecl placed) || isJava(placed));
  }

  private static boolean areDistinct(List<String> names) {
    return Set.copyOf(names).size() == names.size();
  }

  private static Map<String, String> sources(List<NetworkDecl> networks) {
    Map<String, String> sources = new LinkedHashMap<>();
    for (NetworkDecl network : networks) {
      String name = "net" + sources.size();
      sources.put(
          name + "/RandomNet.java", "package %s;%n%s".formatted(name, SourceText.of(network)));
    }
    return sources;
  }

  private static Map<String, String> generatedHere(
      CompilerKind compiler, Map<String, String> sources, Path folder) {
    Compilation compilation =
        new Compilation(compiler, folder.resolve(compiler.name()))
            .options("-proc:only")
            .processor(new NetworkProcessor());
    sources.forEach(compilation::source);
    return compilation.run().sources();
  }

  private static void write(Map<String, String> sources, Path folder) throws IOException {
    for (Map.Entry<String, String> source : sources.entrySet()) {
      Path file = folder.resolve("src").resolve(source.getKey());
      Files.createDirectories(file.getParent());
      Files.writeString(file, source.getValue());
    }
  }
}
