package dev.tenon.processor.render;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;

/**
 * A generated class as text.
 *
 * @param qualifiedName the name of the class, with its package
 */
public record GeneratedSource(String qualifiedName, String text) {

  /** The class as its file. */
  static GeneratedSource of(String packageName, TypeSpec type) {
    JavaFile file =
        JavaFile.builder(packageName, type).indent("  ").skipJavaLangImports(true).build();
    String name = packageName.isEmpty() ? type.name() : packageName + "." + type.name();
    return new GeneratedSource(name, HandWritten.layout(file.toString()));
  }
}
