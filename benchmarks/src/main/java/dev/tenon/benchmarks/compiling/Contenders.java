package dev.tenon.benchmarks.compiling;

import java.util.List;

/** The processors that are compared, each with a type of five properties, mappings or blocks. */
final class Contenders {
  private Contenders() {}

  static List<Contender> all() {
    return List.of(
        new Contender("Tenon", "tenon", Contenders::network),
        new Contender("AutoValue", "autovalue", Contenders::autoValue),
        new Contender("Immutables", "immutables", Contenders::immutable),
        new Contender("RecordBuilder", "recordbuilder", Contenders::recordBuilder),
        new Contender("MapStruct", "mapstruct", Contenders::mapper));
  }

  private static String network(int number) {
    return """
        import dev.tenon.*;
        import dev.tenon.block.*;
        import dev.tenon.head.*;
        import dev.tenon.layer.*;
        import org.deeplearning4j.nn.conf.layers.PoolingType;

        @Network(input = @Input(channels = 3, height = 16, width = 16))
        public interface Type%d {
          @VggBlock(filters = 16, convs = 2)
          FeatureMap stem();

          @Inception(conv1x1 = 8, reduce3x3 = 8, conv3x3 = 16, reduce5x5 = 8, conv5x5 = 8, poolProjection = 8)
          FeatureMap mixed();

          @Residual(filters = 40)
          FeatureMap body(FeatureMap mixed);

          @GlobalPool(PoolingType.AVG)
          Vector pooled();

          @Classifier(classes = 10)
          Scores classes();
        }
        """
        .formatted(number);
  }

  private static String autoValue(int number) {
    return """
        import com.google.auto.value.AutoValue;

        @AutoValue
        public abstract class Type%1$d {
          abstract String name();
          abstract int filters();
          abstract long parameters();
          abstract double rate();
          abstract java.util.List<String> inputs();

          static Builder builder() {
            return new AutoValue_Type%1$d.Builder();
          }

          @AutoValue.Builder
          abstract static class Builder {
            abstract Builder name(String name);
            abstract Builder filters(int filters);
            abstract Builder parameters(long parameters);
            abstract Builder rate(double rate);
            abstract Builder inputs(java.util.List<String> inputs);
            abstract Type%1$d build();
          }
        }
        """
        .formatted(number);
  }

  private static String immutable(int number) {
    return """
        import org.immutables.value.Value;

        @Value.Immutable
        public interface Type%d {
          String name();
          int filters();
          long parameters();
          double rate();
          java.util.List<String> inputs();
        }
        """
        .formatted(number);
  }

  private static String recordBuilder(int number) {
    return """
        import io.soabase.recordbuilder.core.RecordBuilder;

        @RecordBuilder
        public record Type%d(
            String name, int filters, long parameters, double rate, java.util.List<String> inputs) {}
        """
        .formatted(number);
  }

  private static String mapper(int number) {
    return """
        import org.mapstruct.Mapper;
        import org.mapstruct.Mapping;

        @Mapper
        public interface Type%d {
          @Mapping(target = "units", source = "filters")
          Layer toLayer(Block block);

          record Block(String name, int filters, long parameters, double rate, java.util.List<String> inputs) {}

          record Layer(String name, long units, String parameters, double rate, java.util.List<String> inputs) {}
        }
        """
        .formatted(number);
  }
}
