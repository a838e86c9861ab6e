package dev.tenon.processor.fixes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.processor.NetworkProcessor;
import dev.tenon.processor.block.BlockTypes;
import dev.tenon.processor.check.Checker;
import dev.tenon.processor.check.Verdict;
import dev.tenon.processor.compile.Compilation;
import dev.tenon.processor.compile.Compiled;
import dev.tenon.processor.compile.CompilerKind;
import dev.tenon.processor.compile.Message;
import dev.tenon.processor.declare.SourceText;
import dev.tenon.processor.model.NetworkDecl;
import dev.tenon.processor.problem.Diagnostic;
import dev.tenon.processor.random.Breakage;
import dev.tenon.processor.random.RandomDeclarations;
import dev.tenon.processor.random.Sizes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.statistics.Statistics;
import org.apache.commons.io.FileUtils;

/** One attribute of a valid network is changed: what Tenon then proposes makes it valid again. */
class FixTest {
  private static final Checker CHECKER = new Checker(BlockTypes.load());

  /** The last words of a fix that leaves no mistake. */
  private static final String CHECKS = "the network then checks";

  @Property(seed = "42", tries = 1_000, edgeCases = EdgeCasesMode.NONE)
  void fixesAreProposed(
      @ForAll("networks") NetworkDecl network, @ForAll("changes") Breakage change) {
    List<Diagnostic> errors = errors(change.of(network));
    if (!errors.isEmpty()) {
      Statistics.collect(isFixed(errors) ? "fixed" : "not fixed");
      Statistics.coverage(
          coverage -> coverage.check("fixed").percentage(percentage -> percentage >= 99));
    }
  }

  @Property(
      seed = "42",
      tries = 100,
      edgeCases = EdgeCasesMode.NONE,
      shrinking = ShrinkingMode.BOUNDED)
  void fixesCompile(@ForAll("networks") NetworkDecl network, @ForAll("changes") Breakage change) {
    NetworkDecl broken = change.of(network);
    List<String> fixed = fixedSources(broken);
    if (!fixed.isEmpty()) {
      Compiled compiled = compiled(fixed);
      assertThat(compiled.errors()).extracting(Message::text).as("%s", fixed).isEmpty();
    }
  }

  @Tag("long")
  @Property(tries = 20_000, edgeCases = EdgeCasesMode.NONE)
  void fixesAreProposedOften(
      @ForAll("networks") NetworkDecl network, @ForAll("changes") Breakage change) {
    fixesAreProposed(network, change);
  }

  @Tag("long")
  @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE)
  void fixesCompileOften(
      @ForAll("networks") NetworkDecl network, @ForAll("changes") Breakage change) {
    fixesCompile(network, change);
  }

  @Provide
  Arbitrary<NetworkDecl> networks() {
    return new RandomDeclarations(Sizes.SMALL).valid();
  }

  @Provide
  Arbitrary<Breakage> changes() {
    return Breakage.ofAttributes();
  }

  private static List<Diagnostic> errors(NetworkDecl network) {
    return CHECKER.check(network) instanceof Verdict.Rejected rejected
        ? rejected.errors()
        : List.of();
  }

  /** Each error has a fix; that it works is what {@link #fixesCompile} tests. */
  private static boolean isFixed(List<Diagnostic> errors) {
    return errors.stream().noneMatch(error -> error.fixes().isEmpty());
  }

  /** The source after each fix that leaves no mistake. */
  private static List<String> fixedSources(NetworkDecl broken) {
    String source = SourceText.of(broken);
    List<String> fixed = new ArrayList<>();
    for (Diagnostic error : errors(broken)) {
      for (Diagnostic.Fix fix : error.fixes()) {
        if (fix.note().endsWith(CHECKS)) {
          FixedSource copy = new FixedSource(broken, source, error.problem().block());
          fixed.add(
              "package fix%d;%n// %s%n%s"
                  .formatted(fixed.size(), fix.text(), copy.after(fix.text())));
        }
      }
    }
    return fixed;
  }

  private static Compiled compiled(List<String> sources) {
    Path directory = directory();
    try {
      Compilation compilation =
          new Compilation(CompilerKind.JAVAC, directory)
              .options("-proc:only")
              .processor(new NetworkProcessor());
      for (int i = 0; i < sources.size(); i++) {
        compilation.source("fix%d/RandomNet.java".formatted(i), sources.get(i));
      }
      return compilation.run();
    } finally {
      FileUtils.deleteQuietly(directory.toFile());
    }
  }

  private static Path directory() {
    try {
      return Files.createTempDirectory("fixes");
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    }
  }
}
