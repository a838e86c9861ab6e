package dev.tenon.processor.render;

import dev.tenon.processor.golden.Golden;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GoldenBuildersTest {

  static Set<String> networks() {
    return Catalogue.networks().keySet();
  }

  @ParameterizedTest
  @MethodSource("networks")
  void generatesByteForByteWhatWasFoundGood(String network) {
    GeneratedSource source = Declared.builder(Catalogue.network(network));

    Golden.check("builder/" + network + "Builder.java", source.text());
  }

  /** Turkish has an upper-case i of its own, and Hindi digits. */
  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "hi-IN-u-nu-deva"})
  void generatesTheSameEverywhere(String locale) {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(locale));

      generatesByteForByteWhatWasFoundGood("BirdNet");
    } finally {
      Locale.setDefault(before);
    }
  }
}
