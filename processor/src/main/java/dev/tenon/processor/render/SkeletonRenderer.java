package dev.tenon.processor.render;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.tenon.processor.block.BlockTypes;
import dev.tenon.processor.model.BlockDecl;
import dev.tenon.processor.model.NetworkDecl;
import dev.tenon.processor.plan.Plan;
import dev.tenon.processor.problem.Code;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/**
 * Writes the public surface of a builder for a network with errors, so that code that uses the
 * builder has no errors of its own. Whatever is called throws and says what has to be mended.
 */
public final class SkeletonRenderer {
  private static final String UNTIL_MENDED = "Throws until the errors are mended.";
  private static final CodeBlock THROW = CodeBlock.of("throw failure();\n");

  private final BlockTypes types;
  private final Predicate<String> exists;

  /**
   * @param exists whether there is a type of that qualified name
   */
  public SkeletonRenderer(BlockTypes types, Predicate<String> exists) {
    this.types = types;
    this.exists = exists;
  }

  /**
   * The skeleton of a builder.
   *
   * @param plan the network and those of its blocks that could be planned
   * @param codes the errors of the network, at least one
   */
  public GeneratedSource render(Plan plan, List<Code> codes) {
    NetworkDecl network = plan.network();
    ClassName name = BuilderName.of(network);
    String errors = codes.stream().map(Code::tag).distinct().collect(Collectors.joining(", "));
    TypeSpec.Builder type = ClassFrame.of(network, javadoc(network, errors), THROW);
    Counts.addUnknownTo(type);
    FingerprintConstant.addUnknownTo(type);
    SummaryConstant.addTo(type, "%s has errors: %s".formatted(network.simpleName(), errors));

    SkeletonBlocks blocks = new SkeletonBlocks(plan, types);
    new OpenMethods(network).addTo(type, network, UNTIL_MENDED, THROW);
    blocks.declared().forEach(block -> type.addMethod(method(blocks, block, network)));
    if (blocks.mayHaveAuxiliaryHeads()) {
      AuxiliarySwitch.addUnknownTo(type, name, THROW);
    }
    type.addMethod(DeclareMethods.declare(THROW));
    type.addMethod(failure(network, errors));
    if (blocks.anyUnknown()) {
      type.addMethod(unknown());
    }

    BlockConstants.addTo(type, name, blocks.entries(Entries.in(name)));
    return GeneratedSource.of(network.packageName(), type.build(), exists);
  }

  private static CodeBlock javadoc(NetworkDecl network, String errors) {
    return Javadocs.paragraph(
        "Stands in for the builder of {@link %s}, which has errors: %s."
            .formatted(String.join(".", network.nesting()), errors),
        0);
  }

  private static MethodSpec method(SkeletonBlocks blocks, BlockDecl block, NetworkDecl network) {
    return new OptionsMethods(network).of(block, blocks.options(block), UNTIL_MENDED, THROW);
  }

  private static MethodSpec failure(NetworkDecl network, String errors) {
    return MethodSpec.methodBuilder("failure")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(IllegalStateException.class)
        .addStatement(
            "return new $T($S)",
            IllegalStateException.class,
            "%s was compiled with errors: %s".formatted(network.simpleName(), errors))
        .build();
  }

  private static MethodSpec unknown() {
    TypeVariableName any = TypeVariableName.get("T");
    return MethodSpec.methodBuilder("unknown")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .addTypeVariable(any)
        .returns(any)
        .addCode(THROW)
        .build();
  }
}
