package dev.tenon.processor.check.fix;

import dev.tenon.processor.layer.Activation;
import dev.tenon.processor.layer.Loss;
import dev.tenon.processor.layer.PoolingKind;
import dev.tenon.processor.model.Value;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The constants of the enums that Tenon's own annotations use; a user's enums are not known. */
final class Constants {
  private static final Map<String, List<String>> NAMES =
      Map.of(
          "Activation",
          names(Activation.values()),
          "LossFunction",
          names(Loss.values()),
          "PoolingType",
          names(PoolingKind.values()),
          "ConvolutionMode",
          List.of("Same", "Truncate", "Strict"),
          "Shortcut",
          List.of("AUTO", "IDENTITY", "PROJECTION", "ZERO_PADDING"),
          "StrideOn",
          List.of("FIRST", "CONV3X3"));

  private Constants() {}

  /** All constants of the same enum; none of an enum that is not known. */
  static Stream<Value> like(Value.Constant constant) {
    String type = constant.type();
    String simpleName = type.substring(type.lastIndexOf('.') + 1);
    return NAMES.getOrDefault(simpleName, List.of()).stream()
        .map(name -> new Value.Constant(type, name));
  }

  private static List<String> names(Enum<?>[] constants) {
    return Arrays.stream(constants).map(Enum::name).toList();
  }
}
