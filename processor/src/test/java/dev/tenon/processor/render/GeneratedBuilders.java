package dev.tenon.processor.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.builder.NetworkBuilder;
import dev.tenon.processor.compile.Compilation;
import dev.tenon.processor.compile.Compiled;
import dev.tenon.processor.compile.CompilerKind;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Collection;

/** Generated sources, compiled and loaded. */
final class GeneratedBuilders {
  private final ClassLoader classes;

  private GeneratedBuilders(ClassLoader classes) {
    this.classes = classes;
  }

  /** Compiles sources in a directory, without a warning. */
  static GeneratedBuilders of(
      CompilerKind compiler, Path directory, Collection<GeneratedSource> sources) {
    Compilation compilation = new Compilation(compiler, directory);
    for (GeneratedSource source : sources) {
      compilation.source(source.qualifiedName().replace('.', '/') + ".java", source.text());
    }
    Compiled compiled = compilation.run();
    assertThat(compiled.messages()).isEmpty();
    return new GeneratedBuilders(loader(compiled.classes()));
  }

  private static ClassLoader loader(Path classes) {
    try {
      URL[] urls = {classes.toUri().toURL()};
      return new URLClassLoader(urls, GeneratedBuilders.class.getClassLoader());
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The class of that qualified name. */
  Class<?> type(String qualifiedName) throws ClassNotFoundException {
    return Class.forName(qualifiedName, true, classes);
  }

  /** A new builder of that qualified name. */
  NetworkBuilder<?> create(String qualifiedName) throws ReflectiveOperationException {
    Method create = type(qualifiedName).getDeclaredMethod("create");
    create.setAccessible(true);
    return (NetworkBuilder<?>) create.invoke(null);
  }

  /** A constant of that class, or of one nested in it: {@code Shapes.STEM}. */
  Object constant(String qualifiedName, String path) throws ReflectiveOperationException {
    int dot = path.lastIndexOf('.');
    String nested = dot < 0 ? "" : "$" + path.substring(0, dot).replace('.', '$');
    var field = type(qualifiedName + nested).getField(path.substring(dot + 1));
    field.setAccessible(true);
    return field.get(null);
  }
}
