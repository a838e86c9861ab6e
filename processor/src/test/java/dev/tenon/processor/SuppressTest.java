package dev.tenon.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.tenon.processor.compile.Compilation;
import dev.tenon.processor.compile.Compiled;
import dev.tenon.processor.compile.CompilerKind;
import dev.tenon.processor.compile.Message;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.Diagnostic.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Warnings, and how they are switched off. */
class SuppressTest {
  private static final String IMPORTS =
      """
      import dev.tenon.*;
      import dev.tenon.head.*;
      import dev.tenon.layer.*;
      """;

  /** Two warnings at two values: filters and stride. */
  private static final String NET =
      IMPORTS
          + """
          class Nets {
            @Network(input = @Input(channels = 3, height = 8, width = 8))
            interface Net {
              @Convolution(filters = 12) FeatureMap conv();
              @MaxPool(stride = 3) FeatureMap pool();
              @Classifier(classes = 2) Scores scores();
            }
          }
          """;

  @TempDir Path directory;

  @ParameterizedTest
  @EnumSource
  void areWarningsAtTheValue(CompilerKind compiler) {
    assertThat(ofTenon(compile(compiler, NET)))
        .extracting(Message::kind, Message::brief)
        .containsExactlyInAnyOrder(
            tuple(Kind.WARNING, "TEN609 Nets.java:7"), tuple(Kind.WARNING, "TEN603 Nets.java:8"));
  }

  @ParameterizedTest
  @EnumSource
  void offForABlock(CompilerKind compiler) {
    assertThat(warnings(compiler, NET.replace("@MaxPool", "@Suppress(\"TEN603\") @MaxPool")))
        .containsExactly("TEN609");
    assertThat(warnings(compiler, NET.replace("@MaxPool", "@Suppress(\"TEN609\") @MaxPool")))
        .containsExactlyInAnyOrder("TEN603", "TEN609");
  }

  @ParameterizedTest
  @EnumSource
  void offForATypeAroundIt(CompilerKind compiler) {
    String both = "@Suppress(value = {\"TEN603\", \"TEN609\"}, because = \"of this test\") ";

    assertThat(warnings(compiler, NET.replace("interface", both + "interface"))).isEmpty();
    assertThat(warnings(compiler, NET.replace("class", both + "class"))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void offForTheBuild(CompilerKind compiler) {
    assertThat(warnings(compiler, NET, "-Atenon.suppress=TEN603,TEN609")).isEmpty();
    assertThat(warnings(compiler, NET, "-Atenon.suppress=TEN603,TEN609,TEN603")).isEmpty();
    assertThat(warnings(compiler, NET, "-Atenon.suppress=TEN609")).containsExactly("TEN603");
  }

  @ParameterizedTest
  @EnumSource
  void noErrorIsSwitchedOff(CompilerKind compiler) {
    Compiled compiled = compile(compiler, NET, "-Atenon.suppress=TEN301");

    assertThat(compiled.errors()).extracting(Message::code).containsExactly("TEN902");
    assertThat(compiled.errors().get(0).text())
        .contains(
            "Option 'tenon.suppress' names TEN301, which is no warning that can be switched off.");
  }

  @ParameterizedTest
  @EnumSource
  void anUnknownOneIsReportedWithThoseThatMayBeMeant(CompilerKind compiler) {
    String source = NET.replace("@MaxPool", "@Suppress({\"TEN603\", \"TEN6O9\"}) @MaxPool");

    List<Message> messages = ofTenon(compile(compiler, source)).toList();

    assertThat(messages).extracting(Message::code).containsExactlyInAnyOrder("TEN609", "TEN610");
    assertThat(messages)
        .filteredOn(message -> message.code().equals("TEN610"))
        .allMatch(message -> message.line() == 8)
        .extracting(message -> message.text().lines().limit(3).toList())
        .containsExactly(
            List.of(
                "[TEN610] @Suppress names 'TEN6O9', which is no warning: did you mean 'TEN609'?",
                "  where  Net.pool  @Suppress",
                "  fix    TEN609                            (Channels leave vector lanes idle)"));
    assertThat(warnings(compiler, NET.replace("@MaxPool", "@Suppress(\"TEN301\") @MaxPool")))
        .contains("TEN610");
    assertThat(warnings(compiler, NET, "-Atenon.suppress=TEN603,TEN6O9")).contains("TEN902");
  }

  /** It stands around two networks, and is one mistake. */
  @ParameterizedTest
  @EnumSource
  void anUnknownOneIsReportedOnce(CompilerKind compiler) {
    String source = NET.replace("class Nets {", "@Suppress(\"TEN999\") class Nets {");
    String network = source.substring(source.indexOf("@Network"), source.lastIndexOf('}'));
    String twice = source.replace(network, network + network.replace("Net ", "Twin "));

    assertThat(warnings(compiler, twice)).containsOnlyOnce("TEN610");
  }

  /** One that finds nothing today may find something when a size changes. */
  @ParameterizedTest
  @EnumSource
  void oneThatFindsNothingIsNotMentioned(CompilerKind compiler) {
    assertThat(warnings(compiler, NET.replace("@MaxPool", "@Suppress(\"TEN601\") @MaxPool")))
        .containsExactlyInAnyOrder("TEN603", "TEN609");
  }

  @ParameterizedTest
  @EnumSource
  void offForABlockInAnotherFileOrTheNetworkThatPlacesIt(CompilerKind compiler) {
    String part =
        IMPORTS + "@Block interface Part { @Convolution(filters = 12) FeatureMap conv(); }";
    String net =
        IMPORTS
            + """
            @Network(input = @Input(channels = 3, height = 8, width = 8))
            interface Net { Part part(); @Classifier(classes = 2) Scores scores(); }
            """;
    String off = "@Suppress(\"TEN609\") ";

    assertThat(placed(compiler, part, net)).containsExactly("TEN609 Part.java:4");
    assertThat(placed(compiler, part.replace("@Block", off + "@Block"), net)).isEmpty();
    assertThat(placed(compiler, part, net.replace("@Network", off + "@Network"))).isEmpty();
  }

  @Test
  void failTheBuildsThatWantThemTo() {
    Compiled compiled =
        compile(CompilerKind.JAVAC, NET.replace("12", "16").replace("(stride = 3)", ""), "-Werror");
    assertThat(compiled.success()).isTrue();
    assertThat(compile(CompilerKind.JAVAC, NET, "-Werror").success()).isFalse();
  }

  private List<String> placed(CompilerKind compiler, String part, String net) {
    return ofTenon(
            new Compilation(compiler, directory)
                .processor(new NetworkProcessor())
                .source("Part.java", part)
                .source("Net.java", net)
                .run())
        .map(Message::brief)
        .toList();
  }

  private List<String> warnings(CompilerKind compiler, String source, String... options) {
    return ofTenon(compile(compiler, source, options)).map(Message::code).toList();
  }

  private static Stream<Message> ofTenon(Compiled compiled) {
    return compiled.messages().stream().filter(message -> message.code().startsWith("TEN"));
  }

  private Compiled compile(CompilerKind compiler, String source, String... options) {
    return new Compilation(compiler, directory)
        .processor(new NetworkProcessor())
        .source("Nets.java", source)
        .options(options)
        .run();
  }
}
