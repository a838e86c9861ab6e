package dev.tenon.processor.fixes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The line that declares a block, in parts.
 *
 * @param modifiers {@code @Repeat} and {@code @Shape}
 * @param annotation empty for a placed interface
 */
record Declaration(List<String> modifiers, String annotation, String signature) {
  private static final Pattern MODIFIER = Pattern.compile("(@(?:Repeat|Shape)\\(.*?\\)) (.*)");
  private static final Pattern BLOCK = Pattern.compile("(@\\w+(?:\\(.*\\))?) (\\w+ \\w+\\(.*)");
  private static final Pattern ANNOTATION = Pattern.compile("@(\\w+)(?:\\((.*)\\))?");

  static Declaration of(String line) {
    List<String> modifiers = new ArrayList<>();
    String rest = line;
    for (Matcher next = MODIFIER.matcher(rest); next.matches(); next = MODIFIER.matcher(rest)) {
      modifiers.add(next.group(1));
      rest = next.group(2);
    }
    Matcher block = BLOCK.matcher(rest);
    return block.matches()
        ? new Declaration(modifiers, block.group(1), block.group(2))
        : new Declaration(modifiers, "", rest);
  }

  /** The parts of a list that are separated by commas outside of all brackets. */
  static List<String> split(String list) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < list.length(); i++) {
      char next = list.charAt(i);
      depth += "({".indexOf(next) >= 0 ? 1 : ")}".indexOf(next) >= 0 ? -1 : 0;
      if (next == ',' && depth == 0) {
        parts.add(list.substring(start, i).strip());
        start = i + 1;
      }
    }
    parts.add(list.substring(start).strip());
    return parts.stream().filter(part -> !part.isEmpty()).toList();
  }

  /** The simple name of the block's annotation. */
  String annotationName() {
    return annotation.replaceAll("^@|\\(.*", "");
  }

  /** With one attribute set. */
  Declaration with(String setting) {
    List<String> settings = settingsWithout(setting.replaceAll("\\s*=.*", ""));
    settings.add(setting);
    return annotated(settings);
  }

  /** Without one attribute. */
  Declaration without(String attribute) {
    return annotated(settingsWithout(attribute));
  }

  private List<String> settingsWithout(String attribute) {
    Matcher parts = ANNOTATION.matcher(annotation);
    String settings = parts.matches() && parts.group(2) != null ? parts.group(2) : "";
    return split(settings).stream()
        .map(setting -> setting.matches("\\w+ = .*") ? setting : "value = " + setting)
        .filter(setting -> !setting.startsWith(attribute + " "))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private Declaration annotated(List<String> settings) {
    String list = settings.isEmpty() ? "" : "(" + String.join(", ", settings) + ")";
    return withAnnotation("@" + annotationName() + list);
  }

  Declaration withAnnotation(String other) {
    return new Declaration(modifiers, other, signature);
  }

  /** With {@code @Repeat} or {@code @Shape} instead of the one it has. */
  Declaration withModifier(String other) {
    String name = other.substring(0, other.indexOf('(') + 1);
    List<String> others =
        modifiers.stream()
            .filter(modifier -> !modifier.startsWith(name))
            .collect(Collectors.toCollection(ArrayList::new));
    others.add(other);
    return new Declaration(others, annotation, signature);
  }

  Declaration withSignature(String other) {
    return new Declaration(modifiers, annotation, other + ";");
  }

  @Override
  public String toString() {
    List<String> parts = new ArrayList<>(modifiers);
    parts.add(annotation);
    parts.add(signature);
    return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
  }
}
