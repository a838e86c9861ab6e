package dev.tenon.processor.render;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.tenon.processor.model.BlockDecl;
import dev.tenon.processor.model.NetworkDecl;
import dev.tenon.processor.plan.PlannedBlock;
import javax.lang.model.element.Modifier;

/** The methods of the builder that are named after the blocks: one for each of the interface. */
final class OptionsMethods {
  private final NetworkDecl network;
  private final ClassName builder;

  OptionsMethods(NetworkDecl network) {
    this.network = network;
    this.builder = BuilderName.of(network);
  }

  /** The method of a block that hands its options to the user. */
  MethodSpec of(PlannedBlock block, OptionsField options) {
    String javadoc = "Sets options of " + link(block.decl()) + ": " + facts(block) + ".";
    CodeBlock body =
        CodeBlock.builder()
            .addStatement("options.accept($L)", options.reference())
            .addStatement("return this")
            .build();
    return of(block.decl(), options.type(), javadoc, body);
  }

  /** The method of any block, with any body. */
  MethodSpec of(BlockDecl block, OptionsType options, String javadoc, CodeBlock body) {
    TypeName parameter = RuntimeTypes.consumerOf(options.className());
    return MethodSpec.methodBuilder(block.name())
        .addModifiers(Modifier.PUBLIC)
        .addJavadoc(Javadocs.paragraph(javadoc, 2))
        .returns(builder)
        .addParameter(parameter, "options")
        .addCode(body)
        .build();
  }

  private static String facts(PlannedBlock block) {
    String cost = Javadocs.cost(block.cost());
    return Javadocs.shapes(block) + (cost.isEmpty() ? "" : " with " + cost);
  }

  /** A block of a chain on the type has no method that could be linked to. */
  private String link(BlockDecl block) {
    return block.kind().isPresent()
        ? "{@link " + String.join(".", network.nesting()) + "#" + block.name() + "}"
        : "{@code " + block.name() + "}";
  }
}
