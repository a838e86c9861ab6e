package dev.tenon.processor.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.meta.AtLeast;
import dev.tenon.meta.Between;
import dev.tenon.processor.block.Arity;
import dev.tenon.processor.block.BlockType;
import dev.tenon.processor.block.BlockTypes;
import dev.tenon.processor.declare.BlockAnnotations;
import dev.tenon.processor.declare.Plans;
import dev.tenon.processor.declare.TestNetwork;
import dev.tenon.processor.layer.Activation;
import dev.tenon.processor.layer.Loss;
import dev.tenon.processor.layer.PoolingKind;
import dev.tenon.processor.plan.Plan;
import dev.tenon.processor.shape.PaddingMode;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.deeplearning4j.nn.conf.ConvolutionMode;
import org.deeplearning4j.nn.conf.layers.PoolingType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;

/** What the annotations of the runtime and the block types of the processor promise each other. */
class AnnotationContractTest {
  private static final BlockTypes TYPES = BlockTypes.load();

  static Stream<Class<? extends Annotation>> annotations() {
    return BlockAnnotations.all().stream();
  }

  @Test
  void everyBlockAnnotationHasABlockTypeAndNothingElse() {
    assertThat(TYPES.annotations())
        .containsExactlyInAnyOrderElementsOf(annotations().map(Class::getName).toList());
  }

  /** Reading an attribute that is missing or of another type throws. */
  @ParameterizedTest
  @MethodSource("annotations")
  void lowersWithDefaults(Class<? extends Annotation> annotation) {
    Plan plan = Plans.of(smallestNetwork(annotation));

    assertThat(plan.blocks()).hasSize(1);
    assertThat(plan.vertices()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("annotations")
  void statesTheRangeOfEveryNumberOfThings(Class<? extends Annotation> annotation) {
    for (Method attribute : annotation.getDeclaredMethods()) {
      Class<?> type = attribute.getReturnType();
      if (type == int.class || type == int[].class) {
        assertThat(
                attribute.isAnnotationPresent(AtLeast.class)
                    || attribute.isAnnotationPresent(Between.class))
            .as(attribute.toString())
            .isTrue();
      }
    }
  }

  static Stream<Class<? extends Annotation>> normalizing() {
    return annotations().filter(type -> has(type, "bias") && has(type, "batchNorm"));
  }

  @ParameterizedTest
  @MethodSource("normalizing")
  void leavesOutABiasThatIsNotWrittenBeforeBatchNormalisation(Class<? extends Annotation> type) {
    assertThat(parameters(type, "batchNorm", true))
        .isEqualTo(parameters(type, "batchNorm", true, "bias", false))
        .isLessThan(parameters(type, "batchNorm", true, "bias", true));
    assertThat(parameters(type, "batchNorm", false))
        .isEqualTo(parameters(type, "batchNorm", false, "bias", true))
        .isGreaterThan(parameters(type, "batchNorm", false, "bias", false));
  }

  @Test
  void attributesOfTheSameNameHaveTheSameType() {
    Map<String, Set<Class<?>>> types = BlockAnnotations.attributeTypes();
    types.remove("value");

    assertThat(types).allSatisfy((name, found) -> assertThat(found).as(name).hasSize(1));
  }

  @Test
  void enumsHaveTheConstantsOfDeeplearning4j() {
    assertThat(names(Activation.values()))
        .isEqualTo(names(org.nd4j.linalg.activations.Activation.values()));
    assertThat(names(Loss.values())).isEqualTo(names(LossFunction.values()));
    assertThat(names(PoolingKind.values())).isEqualTo(names(PoolingType.values()));
    assertThat(Stream.concat(names(PaddingMode.values()).stream(), Stream.of("CAUSAL")))
        .containsExactlyInAnyOrderElementsOf(
            names(ConvolutionMode.values()).stream()
                .map(name -> name.toUpperCase(Locale.ROOT))
                .toList());
  }

  private static List<String> names(Enum<?>[] constants) {
    return Arrays.stream(constants).map(Enum::name).sorted().toList();
  }

  private static boolean has(Class<? extends Annotation> annotation, String attribute) {
    return Arrays.stream(annotation.getDeclaredMethods())
        .anyMatch(method -> method.getName().equals(attribute));
  }

  private static long parameters(Class<? extends Annotation> type, Object... attributes) {
    return Plans.of(smallestNetwork(type, attributes)).cost().parameters();
  }

  /** The block over the first kind of input that it accepts, with small numbers where it has to. */
  private static TestNetwork smallestNetwork(
      Class<? extends Annotation> annotation, Object... attributes) {
    TestNetwork network =
        BlockAnnotations.readsSequence(annotation)
            ? TestNetwork.ofSequence(4, 5)
            : TestNetwork.ofImage(8, 32, 32);
    BlockType type = TYPES.of(annotation.getName()).orElseThrow();
    List<String> sources = type.arity().equals(Arity.ONE) ? List.of() : List.of("input", "input");
    List<Object> all = new ArrayList<>(BlockAnnotations.smallest(annotation));
    all.addAll(Arrays.asList(attributes));
    return network.block("block", sources, annotation, all.toArray());
  }
}
