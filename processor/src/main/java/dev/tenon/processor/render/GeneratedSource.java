package dev.tenon.processor.render;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A generated class as text.
 *
 * @param qualifiedName the name of the class, with its package
 */
public record GeneratedSource(String qualifiedName, String text) {
  private static final Pattern TRAILING_BLANKS = Pattern.compile("(?m) +$");
  private static final Pattern SHORT_JAVADOC =
      Pattern.compile("(?m)^( *)/\\*\\*\\n *\\* (.*)\\n *\\*/$");

  /** Lays out what JavaPoet leaves unlike hand-written code: see the two patterns. */
  static GeneratedSource of(String packageName, TypeSpec type) {
    JavaFile file =
        JavaFile.builder(packageName, type).indent("  ").skipJavaLangImports(true).build();
    String text = TRAILING_BLANKS.matcher(file.toString()).replaceAll("");
    String name = packageName.isEmpty() ? type.name() : packageName + "." + type.name();
    return new GeneratedSource(name, SHORT_JAVADOC.matcher(text).replaceAll(GeneratedSource::line));
  }

  private static String line(MatchResult comment) {
    String line = comment.group(1) + "/** " + comment.group(2) + " */";
    return Matcher.quoteReplacement(line.length() <= Expression.COLUMNS ? line : comment.group());
  }
}
