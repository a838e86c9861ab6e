package dev.tenon.processor.render;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.tenon.processor.shape.Kind;
import java.util.function.Consumer;

/** The types of Tenon's own runtime that generated code uses. */
final class RuntimeTypes {
  private static final String LANGUAGE = "dev.tenon";
  private static final String BUILDER = "dev.tenon.builder";
  private static final String VERTEX = "dev.tenon.vertex";

  static final ClassName NETWORK_BUILDER = ClassName.get(BUILDER, "NetworkBuilder");
  static final ClassName WEIGHTED_LOSS = ClassName.get(BUILDER, "WeightedLoss");
  static final ClassName LAYER_HANDLE = ClassName.get(BUILDER, "LayerHandle");

  static final ClassName CHANNEL_SCALING = ClassName.get(VERTEX, "ChannelScaling");
  static final ClassName CHANNEL_ZERO_PADDING = ClassName.get(VERTEX, "ChannelZeroPadding");

  static final ClassName GROUPED_CONVOLUTION_2D =
      ClassName.get("dev.tenon.convolution", "GroupedConvolution2D", "Builder");

  static final ClassName INT_RANGE = ClassName.get(BUILDER, "IntRange");
  static final ClassName WIDTH_MULTIPLIER = ClassName.get(BUILDER, "WidthMultiplier");
  static final ClassName WIDTH_MULTIPLIERS = ClassName.get(BUILDER, "WidthMultipliers");

  private RuntimeTypes() {}

  static ClassName of(Kind kind) {
    return ClassName.get(LANGUAGE, kind.typeName());
  }

  static ClassName options(String name) {
    return ClassName.get(BUILDER, name);
  }

  static TypeName handle(TypeName kind) {
    return ParameterizedTypeName.get(LAYER_HANDLE, kind);
  }

  static TypeName consumerOf(TypeName options) {
    return ParameterizedTypeName.get(
        ClassName.get(Consumer.class), WildcardTypeName.supertypeOf(options));
  }
}
