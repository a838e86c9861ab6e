package dev.tenon.processor.block;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;

/** The block types that are known, by the name of their annotation. */
public final class BlockTypes {
  private final Map<String, BlockType> byAnnotation = new LinkedHashMap<>();

  public BlockTypes(Iterable<BlockType> types) {
    types.forEach(type -> byAnnotation.put(type.annotation(), type));
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
}
