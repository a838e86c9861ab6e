package dev.tenon.processor.fixes;

import dev.tenon.processor.declare.BlockAnnotations;
import dev.tenon.processor.model.NetworkDecl;
import dev.tenon.processor.model.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Does to a source what the text of a fix says, as its reader would: nothing is known of the fix
 * but its text and the block that the error is about.
 */
final class FixedSource {
  private static final Pattern OWNER = Pattern.compile("(.*) on '([^']+)'");
  private static final Pattern LEFT_OUT = Pattern.compile("no (\\w+)");
  private static final Pattern ADDED = Pattern.compile("(@.* \\w+\\([^)]*\\)) before '(\\w+)'");
  private static final Pattern BETWEEN = Pattern.compile(" and (?=@)");
  private static final Pattern SIGNATURE = Pattern.compile("\\w+ (\\w+)\\([^)]*\\)");
  private static final Pattern MODIFIER = Pattern.compile("@(Repeat|Shape)\\(.*\\)");

  private final NetworkDecl network;
  private final List<String> lines;
  private final String block;

  /**
   * @param source of the network
   * @param block the path of the block that the error is about
   */
  FixedSource(NetworkDecl network, String source, String block) {
    this.network = network;
    this.lines = new ArrayList<>(source.lines().toList());
    this.block = block;
  }

  /** The source after the fix. */
  String after(String fix) {
    Matcher owner = OWNER.matcher(fix);
    if (owner.matches()) {
      set(owner.group(2), owner.group(1));
    } else if (block.isEmpty()) {
      setOfNetwork(fix);
    } else {
      set(block, fix);
    }
    return String.join("\n", lines) + "\n";
  }

  /** Of the network itself, one annotation is another. */
  private void setOfNetwork(String annotation) {
    String type = annotation.substring(0, annotation.indexOf('(') + 1);
    lines.replaceAll(line -> line.startsWith(type) ? annotation : line);
  }

  private void set(String path, String text) {
    Site site = Site.find(network, path).orElseThrow();
    int line = line(site.scope().simpleName(), site.block().name());
    Matcher added = ADDED.matcher(text);
    if (added.matches()) {
      lines.addAll(
          line(site.scope().simpleName(), added.group(2)),
          BETWEEN
              .splitAsStream(added.group(1))
              .map(declared -> "  " + qualified(declared, "") + ";")
              .toList());
      return;
    }
    lines.set(line, "  " + changed(lines.get(line).strip(), text));
  }

  private int line(String type, String method) {
    int line = lines.indexOf("interface %s {".formatted(type));
    while (!lines.get(line).contains(" %s(".formatted(method))) {
      line++;
    }
    return line;
  }

  private static String changed(String method, String text) {
    Declaration declaration = Declaration.of(method);
    Matcher leftOut = LEFT_OUT.matcher(text);
    if (leftOut.matches()) {
      return declaration.without(leftOut.group(1)).toString();
    }
    if (MODIFIER.matcher(text).matches()) {
      return declaration.withModifier(text).toString();
    }
    if (text.startsWith("@")) {
      return declaration.withAnnotation(qualified(text, "")).toString();
    }
    if (SIGNATURE.matcher(text).matches()) {
      return declaration.withSignature(text).toString();
    }
    Declaration changed = declaration;
    for (String setting : Declaration.split(text)) {
      changed = changed.with(qualified(setting, changed.annotationName()));
    }
    return changed.toString();
  }

  /** With the names of enums before their constants, as one would import them. */
  private static String qualified(String text, String annotation) {
    return BlockAnnotations.constants(
            annotation.isEmpty() ? text.replaceAll("^@|\\W.*$", "") : annotation)
        .entrySet()
        .stream()
        .reduce(
            text,
            (changed, constant) ->
                changed.replaceAll(
                    "(?<![\\w.])" + constant.getKey() + "(?![\\w.(])",
                    Matcher.quoteReplacement(constant.getValue())),
            (one, other) -> other);
  }
}
