package dev.tenon.processor.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.layer.Convolution;
import dev.tenon.processor.declare.TestNetwork;
import dev.tenon.processor.model.NetworkDecl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of the generated class and of what is in it. */
class NamingTest {

  @ParameterizedTest
  @CsvSource({
    "maxPool, MAX_POOL",
    "conv1x1, CONV1X1",
    "stage2Block, STAGE2_BLOCK",
    "HTMLPage, HTML_PAGE",
    "already_split, ALREADY_SPLIT",
    "UPPER, UPPER",
    "straße, STRASSE",
    "größe, GRÖSSE",
    "日本, 日本",
    "3, COPY_3"
  })
  void constants(String name, String constant) {
    assertThat(Identifiers.constant(name)).isEqualTo(constant);
  }

  @ParameterizedTest
  @CsvSource({"maxPool, MaxPool", "a, A", "Upper, Upper", "über, Über", "12, Copy12"})
  void types(String name, String type) {
    assertThat(Identifiers.typeName(name)).isEqualTo(type);
  }

  @ParameterizedTest
  @CsvSource({"maxPool, maxPool", "MaxPool, maxPool", "Class, class_", "$a, $a", "日本, 日本"})
  void variables(String name, String variable) {
    assertThat(Identifiers.variable(name)).isEqualTo(variable);
  }

  @Test
  void aTakenNameGetsTheNextNumber() {
    UniqueNames names = new UniqueNames("graph");

    assertThat(names.of("graph")).isEqualTo("graph_2");
    assertThat(names.of("graph")).isEqualTo("graph_3");
    assertThat(names.of("graph_2")).isEqualTo("graph_2_2");
    assertThat(names.of("stem")).isEqualTo("stem");
  }

  @Test
  void aNestedInterfaceNamesItsOuterTypes() {
    assertThat(builder("a.b", "Zoo", "Cats", "Lion")).isEqualTo("a.b.Zoo_Cats_LionBuilder");
    assertThat(builder("a.b", "Lion")).isEqualTo("a.b.LionBuilder");
    assertThat(builder("", "Lion")).isEqualTo("LionBuilder");
  }

  private static String builder(String packageName, String... nesting) {
    NetworkDecl network =
        TestNetwork.ofImage(1, 1, 1).block("conv", Convolution.class, "filters", 1).decl();
    return BuilderName.of(Declared.in(packageName, network, true, nesting)).canonicalName();
  }
}
