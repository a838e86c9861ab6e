package dev.tenon.sample.networks.published;

import static java.util.Objects.requireNonNull;

import dev.tenon.Clip;
import dev.tenon.Tensor;
import dev.tenon.builder.LayerHandle;
import dev.tenon.builder.NetworkBuilder;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.nn.weights.WeightInit;

/** A generated builder, whatever it builds: its constants and the handles of its blocks. */
record Generated(String name, Supplier<? extends NetworkBuilder<?>> create) {

  /** The network's weights are zeros, which takes no time; nothing here asks for their values. */
  ComputationGraph build() {
    return create.get().weightInit(WeightInit.ZERO).build();
  }

  ComputationGraphConfiguration configuration() {
    return create.get().configuration();
  }

  /** {@code PARAMETERS}, {@code TRAINABLE_PARAMETERS} or {@code MACS}. */
  long count(String constant) {
    return (Long) value(field(builder(), constant));
  }

  /** What the network is fed, one example. */
  Tensor input() {
    return (Tensor) value(field(nested("Shapes"), "INPUT"));
  }

  /** The shape of the array that holds so many examples. */
  long[] fed(long examples) {
    return input() instanceof Clip clip ? clip.sequence().batch(examples) : input().batch(examples);
  }

  /** How many images an example has: the blocks of a placed interface see one at a time. */
  long frames() {
    return input() instanceof Clip clip ? clip.frames() : 1;
  }

  /** Every block that has a handle, the parts of placed blocks too. */
  List<LayerHandle<?>> blocks() {
    return within(nested("Layers")).toList();
  }

  private static Stream<LayerHandle<?>> within(Class<?> type) {
    Stream<LayerHandle<?>> own =
        Arrays.stream(type.getDeclaredFields())
            .map(Generated::value)
            .filter(LayerHandle.class::isInstance)
            .map(handle -> (LayerHandle<?>) handle);
    return Stream.concat(own, Arrays.stream(type.getDeclaredClasses()).flatMap(Generated::within));
  }

  private Class<?> nested(String simpleName) {
    return Arrays.stream(builder().getDeclaredClasses())
        .filter(type -> type.getSimpleName().equals(simpleName))
        .findFirst()
        .orElseThrow();
  }

  /** The simple name of the annotated interface. */
  String interfaceName() {
    return builder().getSimpleName().replaceFirst("Builder$", "");
  }

  /** The annotated interface. */
  Class<?> declaration() {
    try {
      return Class.forName(builder().getName().replaceFirst("Builder$", ""));
    } catch (ClassNotFoundException missing) {
      throw new IllegalStateException(missing);
    }
  }

  private Class<?> builder() {
    return create.get().getClass();
  }

  private static Field field(Class<?> type, String name) {
    try {
      return type.getDeclaredField(name);
    } catch (NoSuchFieldException missing) {
      throw new IllegalStateException(missing);
    }
  }

  private static Object value(Field constant) {
    try {
      constant.setAccessible(true);
      return requireNonNull(constant.get(null));
    } catch (IllegalAccessException closed) {
      throw new IllegalStateException(closed);
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
