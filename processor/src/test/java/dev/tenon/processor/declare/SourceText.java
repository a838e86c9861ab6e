package dev.tenon.processor.declare;

import dev.tenon.processor.model.AnnotationDecl;
import dev.tenon.processor.model.Attribute;
import dev.tenon.processor.model.BlockDecl;
import dev.tenon.processor.model.NetworkDecl;
import dev.tenon.processor.model.Value;
import dev.tenon.processor.model.WireDecl;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Declared networks as the Java source that declares them. */
public final class SourceText {
  private static final String IMPORTS =
      """
      import dev.tenon.*;
      import dev.tenon.block.*;
      import dev.tenon.head.*;
      import dev.tenon.layer.*;
      import dev.tenon.merge.*;

      """;

  private SourceText() {}

  /** A source file with the network and the interfaces that it places. */
  public static String of(NetworkDecl network) {
    Map<String, String> types = new LinkedHashMap<>();
    String header = network.featuresOnly().value() ? "@Network(featuresOnly = true)" : "@Network";
    String widths = network.widths().map(decl -> annotation(decl) + "\n").orElse("");
    add(widths + header, network, types, true);
    return IMPORTS + String.join("\n", types.values());
  }

  private static void add(
      String header, NetworkDecl type, Map<String, String> types, boolean network) {
    String methods =
        type.blocks().stream()
            .map(block -> "  " + method(block, network) + ";\n")
            .collect(Collectors.joining());
    types.put(
        type.simpleName(),
        "%s%ninterface %s {%n%s}%n".formatted(header, type.simpleName(), methods));
    for (BlockDecl block : type.blocks()) {
      if (block.body() instanceof NetworkDecl body && !types.containsKey(body.simpleName())) {
        add("@Block", body, types, false);
      }
    }
  }

  /** An input of a sub-network has the shape that it is given. */
  private static String method(BlockDecl block, boolean network) {
    String annotation =
        block.body() instanceof AnnotationDecl decl
            ? (block.isInput() && !network ? "@Input" : annotation(decl)) + " "
            : "";
    String type =
        block.body() instanceof NetworkDecl body
            ? body.simpleName()
            : block.kind().orElseThrow().value().typeName();
    String shape =
        block
            .shape()
            .map(stated -> "@Shape(" + numbers(stated.value().toString()) + ") ")
            .orElse("");
    String wires = block.wires().stream().map(WireDecl::toString).collect(Collectors.joining(", "));
    String repeat = block.repeat().map(times -> times + " ").orElse("");
    return "%s%s%s%s %s(%s)".formatted(repeat, shape, annotation, type, block.name(), wires);
  }

  private static String numbers(String list) {
    return list.replace('[', '{').replace(']', '}');
  }

  private static String annotation(AnnotationDecl annotation) {
    return annotation.attributes().stream()
        .filter(Attribute::written)
        .map(attribute -> attribute.name() + " = " + value(attribute.value()))
        .collect(Collectors.joining(", ", "@" + annotation.simpleName() + "(", ")"))
        .replace("()", "");
  }

  private static String value(Value value) {
    return value instanceof Value.Constant constant
        ? constant.type() + "." + constant.name()
        : value.toString();
  }
}
