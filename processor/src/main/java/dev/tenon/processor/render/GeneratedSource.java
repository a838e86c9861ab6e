package dev.tenon.processor.render;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import java.util.function.Predicate;

/**
 * A generated class as text.
 *
 * @param qualifiedName the name of the class, with its package
 */
public record GeneratedSource(String qualifiedName, String text) {

  /**
   * The class as its file.
   *
   * @param exists whether there is a type of that qualified name
   */
  static GeneratedSource of(String packageName, TypeSpec type, Predicate<String> exists) {
    String prefix = packageName.isEmpty() ? "" : packageName + ".";
    String file = JavaFile.builder(packageName, type).indent("  ").build().toString();
    String text = JavaLangImports.needed(file, name -> exists.test(prefix + name));
    return new GeneratedSource(prefix + type.name(), HandWritten.layout(text));
  }
}
