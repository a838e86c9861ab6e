package dev.tenon.processor.summary;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.tenon.block.VggBlock;
import dev.tenon.head.Classifier;
import dev.tenon.processor.declare.Plans;
import dev.tenon.processor.declare.TestNetwork;
import dev.tenon.processor.golden.Golden;
import dev.tenon.processor.plan.Plan;
import dev.tenon.processor.truth.TutorialModels;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SummaryJsonTest {
  private static final Path SCHEMA = Path.of("..", "docs", "summary-schema.json");

  private final Plan plan =
      Plans.of(
          TestNetwork.ofImage(3, 32, 32)
              .block("stem", VggBlock.class, "filters", 8, "convs", 1)
              .block("classes", Classifier.class, "classes", 10));

  @Test
  void saysWhatTheTableSays() {
    assertThat(json(Detail.BLOCKS))
        .startsWith(
            """
        {
          "version": 1,
          "package": "dev.tenon.test",
          "network": "TestNet",
          "dataType": "FLOAT",
          "totals": {
            "parameters": 20714,
            "trainable": 20714,
            "nonTrainable": 0,
            "macs": 241664,
            "flops": 483328,
            "parameterBytes": 82856,
            "activationBytes": 41000
          },
        """)
        .contains(
            """
                {"level": "block", "name": "stem", "depth": 0, "type": "VggBlock", \
            "kind": "FeatureMap", "shape": [8, 16, 16], \
            "parameters": 224, "trainable": 224, "macs": 221184, "activationBytes": 40960, \
            "receptiveField": {"height": 4, "width": 4}, "connectedTo": ["input"]},
            """);
  }

  @ParameterizedTest
  @EnumSource
  void followsItsSchema(Detail detail) throws IOException {
    assertThat(schema().validate(json(detail), InputFormat.JSON)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "b", "c", "d", "e"})
  void followsItsSchemaForTheTutorialsModels(String letter) throws IOException {
    Summary summary = Summary.of(Plans.of(TutorialModels.of(letter)), Detail.LAYERS);

    assertThat(schema().validate(SummaryJson.of(summary), InputFormat.JSON)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"a, VggBlock", "b, VggBlocks", "c, NaiveInception", "d, Inceptions", "e, Residual"})
  void isStableForTheTutorialsModels(String letter, String name) {
    Summary summary = Summary.of(Plans.of(TutorialModels.of(letter)), Detail.LAYERS);

    Golden.check("summary/" + name + ".json", SummaryJson.of(summary));
  }

  @Test
  void theSchemaAdmitsNothingElse() throws IOException {
    JsonObject changed = JsonParser.parseString(json(Detail.LAYERS)).getAsJsonObject();
    changed.getAsJsonArray("rows").get(1).getAsJsonObject().remove("shape");

    assertThat(schema().validate(changed.toString(), InputFormat.JSON))
        .singleElement()
        .asString()
        .contains("shape");
  }

  @Test
  void everyRowHasAShape() {
    JsonObject summary = JsonParser.parseString(json(Detail.LAYERS)).getAsJsonObject();

    assertThat(summary.getAsJsonArray("rows"))
        .hasSize(5)
        .allSatisfy(row -> assertThat(row.getAsJsonObject().getAsJsonArray("shape")).isNotEmpty());
  }

  private String json(Detail detail) {
    return SummaryJson.of(Summary.of(plan, detail));
  }

  private static Schema schema() throws IOException {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(Files.readString(SCHEMA), InputFormat.JSON);
  }
}
