package dev.tenon.processor.render;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import dev.tenon.processor.model.NetworkDecl;
import dev.tenon.processor.open.Template;
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
    return render(plan, Template.closed(plan));
  }

  /**
   * The builder that declares exactly this plan to DL4J, unless something else is set of what the
   * network leaves open.
   *
   * @param template what the network is at all settings
   */
  public GeneratedSource render(Plan plan, Template template) {
    NetworkDecl network = plan.network();
    ClassName name = BuilderName.of(network);
    TypeSpec.Builder type =
        ClassFrame.of(network, NetworkJavadoc.of(plan, template.parameters()), CodeBlock.of(""));
    Counts.addTo(type, plan.cost());
    SummaryConstant.addTo(type, plan);

    new OpenFields(template.parameters()).addTo(type);
    OptionsFields options = new OptionsFields(name, plan, template);
    OptionsMethods methods = new OptionsMethods(network);
    options.addTo(type);
    new OpenMethods(network).addTo(type, template.parameters());
    plan.blocks().forEach(block -> type.addMethod(methods.of(block, options.of(block))));
    new DeclareMethods(name, plan, template, options).addTo(type);

    BlockConstants.addTo(type, name, Entries.in(name).of(plan));
    return GeneratedSource.of(network.packageName(), type.build());
  }
}
