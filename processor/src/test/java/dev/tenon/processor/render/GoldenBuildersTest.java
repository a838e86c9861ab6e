package dev.tenon.processor.render;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GoldenBuildersTest {

  static Set<String> networks() {
    return Catalogue.networks().keySet();
  }

  @ParameterizedTest
  @MethodSource("networks")
  void generatesByteForByteWhatWasFoundGood(String network) {
    GeneratedSource source =
        new BuilderRenderer().render(Declared.plan(Catalogue.network(network)));

    Golden.check("builder/" + network + "Builder.java", source.text());
  }
}
