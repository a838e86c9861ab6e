package dev.tenon.processor.block;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;

/** The block types that are known, by the name of their annotation. */
public final class BlockTypes {
  private final Map<String, BlockType> byAnnotation = new LinkedHashMap<>();
  private final List<Throwable> failures;

  /**
   * @param types their iteration may fail, as that of a {@link ServiceLoader} does
   */
  public BlockTypes(Iterable<BlockType> types) {
    Extensions<BlockType> extensions = Extensions.of(types);
    failures = new ArrayList<>(extensions.failures());
    extensions.usable().forEach(this::add);
  }

  private void add(BlockType type) {
    try {
      BlockType known = byAnnotation.putIfAbsent(type.annotation(), type);
      if (known != null) {
        failures.add(twice(known, type));
      }
    } catch (RuntimeException | LinkageError failure) {
      failures.add(failure);
    }
  }

  private static ServiceConfigurationError twice(BlockType one, BlockType other) {
    return new ServiceConfigurationError(
        "%s: %s and %s are both for @%s"
            .formatted(
                BlockType.class.getName(),
                one.getClass().getName(),
                other.getClass().getName(),
                one.annotation()));
  }

  /** All block types on the processor path. */
  public static BlockTypes load() {
    return new BlockTypes(ServiceLoader.load(BlockType.class, BlockTypes.class.getClassLoader()));
  }

  /** The block type of that annotation; empty if it is no block annotation. */
  public Optional<BlockType> of(String annotation) {
    return Optional.ofNullable(byAnnotation.get(annotation));
  }

  /** The qualified names of all block annotations. */
  public Set<String> annotations() {
    return Set.copyOf(byAnnotation.keySet());
  }

  /** Why others cannot be used. */
  public List<Throwable> failures() {
    return List.copyOf(failures);
  }
}
