package dev.tenon.processor.render;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
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
  private static final Pattern EMPTY_BODY = Pattern.compile("\\{\n *\\}");
  private static final Pattern SHORT_JAVADOC =
      Pattern.compile("(?m)^( *)/\\*\\*\n *\\* (.*)\n *\\*/$");
  private static final List<Pattern> SPREAD_FIELDS =
      List.of(
          spread("private static final"),
          spread("private final"),
          spread("private(?! static| final)"));

  /** The class, with what JavaPoet lays out unlike hand-written code brought into shape. */
  static GeneratedSource of(String packageName, TypeSpec type) {
    JavaFile file =
        JavaFile.builder(packageName, type).indent("  ").skipJavaLangImports(true).build();
    String text = TRAILING_BLANKS.matcher(file.toString()).replaceAll("");
    text = EMPTY_BODY.matcher(text).replaceAll("{}");
    for (Pattern spread : SPREAD_FIELDS) {
      text = spread.matcher(text).replaceAll("$1");
    }
    text = SHORT_JAVADOC.matcher(text).replaceAll(GeneratedSource::onOneLine);
    String name = packageName.isEmpty() ? type.name() : packageName + "." + type.name();
    return new GeneratedSource(name, text);
  }

  /** Two fields of the same kind, each on one line. */
  private static Pattern spread(String modifiers) {
    String field = " +" + modifiers + " [^;{(]+(?: =[^;{]*)?;";
    return Pattern.compile("(?m)(^" + field + "\n)\n(?=" + field + "$)");
  }

  private static String onOneLine(MatchResult comment) {
    String line = comment.group(1) + "/** " + comment.group(2) + " */";
    return Matcher.quoteReplacement(line.length() <= Expression.COLUMNS ? line : comment.group());
  }
}
