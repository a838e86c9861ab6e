package dev.tenon.processor.render;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import dev.tenon.processor.model.NetworkDecl;
import dev.tenon.processor.open.Template;
import dev.tenon.processor.plan.AuxiliaryHeads;
import dev.tenon.processor.plan.Plan;
import dev.tenon.processor.summary.Detail;
import dev.tenon.processor.summary.Summary;
import java.util.List;
import java.util.function.Predicate;

/** Writes the builder of a network without errors. */
public final class BuilderRenderer {
  private final Predicate<String> exists;

  /**
   * @param exists whether there is a type of that qualified name
   */
  public BuilderRenderer(Predicate<String> exists) {
    this.exists = exists;
  }

  /**
   * The builder that declares exactly this plan to DL4J.
   *
   * @param plan of a network in which no problem was found
   * @throws ArithmeticException if a count of the network exceeds a {@code long}
   */
  public GeneratedSource render(Plan plan) {
    return render(plan, Template.closed(plan), List.of());
  }

  /**
   * The builder that declares exactly this plan to DL4J, unless something else is set of what the
   * network leaves open.
   *
   * @param template what the network is at all settings
   * @param pictures their paths, relative to the builder's source, to be shown in its Javadoc
   */
  public GeneratedSource render(Plan plan, Template template, List<String> pictures) {
    NetworkDecl network = plan.network();
    ClassName name = BuilderName.of(network);
    Summary summary = Summary.of(plan, Detail.BLOCKS);
    CodeBlock javadoc = NetworkJavadoc.of(plan, summary, template.parameters(), pictures);
    TypeSpec.Builder type = ClassFrame.of(network, javadoc, CodeBlock.of(""));
    Counts.addTo(type, plan.cost());
    FingerprintConstant.addTo(type, plan);
    SummaryConstant.addTo(type, summary);

    new OpenFields(template.parameters()).addTo(type);
    OptionsFields options = new OptionsFields(name, plan, template);
    OptionsMethods methods = new OptionsMethods(network);
    options.addTo(type);
    new OpenMethods(network).addTo(type, template.parameters());
    plan.blocks().forEach(block -> type.addMethod(methods.of(block, options.of(block))));
    AuxiliaryHeads auxiliary = AuxiliaryHeads.of(plan);
    AuxiliarySwitch.addTo(type, name, auxiliary);
    new DeclareMethods(name, plan, template, options, auxiliary).addTo(type);

    BlockConstants.addTo(type, name, Entries.in(name).of(plan));
    return GeneratedSource.of(network.packageName(), type.build(), exists);
  }
}
