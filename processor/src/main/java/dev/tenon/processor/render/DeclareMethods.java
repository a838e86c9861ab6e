package dev.tenon.processor.render;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.tenon.processor.open.Template;
import dev.tenon.processor.plan.AuxiliaryHeads;
import dev.tenon.processor.plan.Plan;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The method that declares the graph to DL4J, and those it calls: one for each block. */
final class DeclareMethods {
  /** Each takes a handful of the 65,535 constants of a class. */
  private static final int LAYERS_PER_CLASS = 5_000;

  private final ClassName builder;
  private final Plan plan;
  private final OptionsFields options;
  private final AuxiliaryHeads auxiliary;
  private final DataFlow graph;
  private final Template template;
  private final OutputCounts counts;
  private final List<List<Unit>> groups;

  DeclareMethods(
      ClassName builder,
      Plan plan,
      Template template,
      OptionsFields options,
      AuxiliaryHeads auxiliary) {
    this.builder = builder;
    this.plan = plan;
    this.template = template;
    this.counts = new OutputCounts(plan, template);
    this.options = options;
    this.auxiliary = auxiliary;
    this.graph = new DataFlow(plan);
    this.groups = Groups.of(Units.of(plan), unit -> unit.vertices().size(), LAYERS_PER_CLASS);
  }

  void addTo(TypeSpec.Builder type) {
    CodeBlock.Builder calls = CodeBlock.builder();
    if (groups.size() == 1) {
      calls.add(calls(groups.get(0)));
      type.addMethod(declare(network(calls.build())));
      addMethods(groups.get(0), type, 4);
    } else {
      for (int i = 0; i < groups.size(); i++) {
        ClassName name = builder.nestedClass("Blocks" + (i + 1));
        calls.addStatement("new $T().declare(graph)", name);
        type.addType(holder(name, groups.get(i)));
      }
      type.addMethod(declare(network(calls.build())));
    }
  }

  private CodeBlock network(CodeBlock blocks) {
    return CodeBlock.join(
        List.of(GraphEnds.inputs(plan, template.parameters()), blocks, outputs()), "");
  }

  private CodeBlock outputs() {
    CodeBlock all = GraphEnds.outputs(plan.outputs(), auxiliary.exist() ? 6 : 4);
    if (!auxiliary.exist()) {
      return all;
    }
    return CodeBlock.builder()
        .beginControlFlow("if ($N)", AuxiliarySwitch.FIELD)
        .add(all)
        .nextControlFlow("else")
        .add(GraphEnds.outputs(auxiliary.otherOutputs(), 6))
        .endControlFlow()
        .build();
  }

  /** The method that the runtime calls. */
  static MethodSpec declare(CodeBlock body) {
    return MethodSpec.methodBuilder("declare")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .addParameter(Dl4jTypes.GRAPH_BUILDER, "graph")
        .addCode(body)
        .build();
  }

  /** An inner class that declares some of the blocks. */
  private TypeSpec holder(ClassName name, List<Unit> units) {
    TypeSpec.Builder holder =
        TypeSpec.classBuilder(name)
            .addModifiers(Modifier.PRIVATE, Modifier.FINAL)
            .addMethod(
                MethodSpec.methodBuilder("declare")
                    .addModifiers(Modifier.PRIVATE)
                    .addParameter(Dl4jTypes.GRAPH_BUILDER, "graph")
                    .addCode(calls(units))
                    .build());
    addMethods(units, holder, 6);
    return holder.build();
  }

  /** In the order of the units; those that only serve auxiliary heads depend on the switch. */
  private CodeBlock calls(List<Unit> units) {
    CodeBlock.Builder code = CodeBlock.builder();
    boolean inside = false;
    for (Unit unit : units) {
      boolean optional = unit.vertices().stream().allMatch(auxiliary::own);
      if (optional && !inside) {
        code.beginControlFlow("if ($N)", AuxiliarySwitch.FIELD);
      } else if (!optional && inside) {
        code.endControlFlow();
      }
      inside = optional;
      code.addStatement("$L(graph)", unit.method());
    }
    return inside ? code.endControlFlow().build() : code.build();
  }

  private void addMethods(List<Unit> units, TypeSpec.Builder type, int indent) {
    for (Unit unit : units) {
      type.addMethod(new UnitMethod(unit, options.of(unit.block()), graph, counts).method(indent));
    }
  }
}
