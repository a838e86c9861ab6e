package dev.tenon.processor.render;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import dev.tenon.processor.model.NetworkDecl;
import dev.tenon.processor.plan.AuxiliaryHeads;
import dev.tenon.processor.plan.Plan;

/** Writes the builder of a network without errors. */
public final class BuilderRenderer {

  /**
   * The builder that declares exactly this plan to DL4J.
   *
   * @param plan of a network in which no problem was found
   * @throws ArithmeticException if a count of the network exceeds a {@code long}
   */
  public GeneratedSource render(Plan plan) {
    NetworkDecl network = plan.network();
    ClassName name = BuilderName.of(network);
    TypeSpec.Builder type = ClassFrame.of(network, NetworkJavadoc.of(plan), CodeBlock.of(""));
    Counts.addTo(type, plan.cost());
    FingerprintConstant.addTo(type, plan);
    SummaryConstant.addTo(type, plan);

    OptionsFields options = new OptionsFields(name, plan);
    OptionsMethods methods = new OptionsMethods(network);
    options.addTo(type);
    plan.blocks().forEach(block -> type.addMethod(methods.of(block, options.of(block))));
    AuxiliaryHeads auxiliary = AuxiliaryHeads.of(plan);
    AuxiliarySwitch.addTo(type, name, auxiliary);
    new DeclareMethods(name, plan, options, auxiliary).addTo(type);

    BlockConstants.addTo(type, name, Entries.in(name).of(plan));
    return GeneratedSource.of(network.packageName(), type.build());
  }
}
