package dev.tenon.processor.render;

import static java.util.Objects.requireNonNull;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeSpec;
import dev.tenon.processor.open.Template;
import dev.tenon.processor.plan.Plan;
import dev.tenon.processor.plan.PlannedBlock;
import dev.tenon.processor.plan.Vertex;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The fields that hold what the user sets of each block of the interface. */
final class OptionsFields {
  /** Each costs 15 of the 65,535 bytes of a constructor. */
  private static final int FIELDS_PER_CLASS = 2_000;

  /** Names that a field would be hidden by, or that are fields already. */
  private static final String[] RESERVED = {"graph", "inputs", "options", AuxiliarySwitch.FIELD};

  private final ClassName builder;
  private final UniqueNames names;
  private final OutputCounts counts;
  private final Map<String, OptionsField> fields = new HashMap<>();
  private final List<FieldSpec> specs = new ArrayList<>();
  private final List<TypeSpec> holders = new ArrayList<>();

  OptionsFields(ClassName builder, Plan plan, Template template) {
    this.builder = builder;
    this.names = new UniqueNames(reserved(template));
    this.counts = new OutputCounts(plan, template);
    List<List<PlannedBlock>> groups = Groups.of(plan.blocks(), block -> 1, FIELDS_PER_CLASS);
    if (groups.size() == 1) {
      plan.blocks().forEach(block -> specs.add(field(block, 2, Fragment.of("this"), "")));
    } else {
      groups.forEach(this::holder);
    }
  }

  private static String[] reserved(Template template) {
    return Stream.concat(
            Arrays.stream(RESERVED), new OpenFields(template.parameters()).names().stream())
        .toArray(String[]::new);
  }

  void addTo(TypeSpec.Builder type) {
    type.addFields(specs).addTypes(holders);
  }

  /** The field of a block of the interface. */
  OptionsField of(PlannedBlock block) {
    return requireNonNull(fields.get(block.path()), block.path());
  }

  /** An inner class with the fields of some blocks. */
  private void holder(List<PlannedBlock> blocks) {
    int number = holders.size() + 1;
    ClassName name = builder.nestedClass("Options" + number);
    String instance = names.of("options" + number);
    TypeSpec.Builder holder =
        TypeSpec.classBuilder(name).addModifiers(Modifier.PRIVATE, Modifier.FINAL);
    Fragment network = Fragment.of("$T.this", builder);
    blocks.forEach(block -> holder.addField(field(block, 4, network, instance + ".")));
    holders.add(holder.build());
    specs.add(
        FieldSpec.builder(name, instance, Modifier.PRIVATE, Modifier.FINAL)
            .initializer("new $T()", name)
            .build());
  }

  private FieldSpec field(PlannedBlock block, int indent, Fragment network, String qualifier) {
    String name = names.of(Identifiers.variable(block.path()));
    OptionsField field = OptionsField.of(block, qualifier + name);
    fields.put(block.path(), field);
    ClassName type = field.type().className();
    int before = "private final  = ".length() + type.simpleName().length() + name.length();
    Expression initializer =
        Expression.call(Fragment.of("new $T", type), arguments(block, field.type(), network));
    return FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.FINAL)
        .initializer(initializer.assigned(indent, before))
        .build();
  }

  private List<Expression> arguments(PlannedBlock block, OptionsType type, Fragment network) {
    List<Expression> arguments = new ArrayList<>();
    if (type != OptionsType.LAYER) {
      arguments.add(Expression.of("$L", network));
    }
    arguments.add(Expression.string(block.path()));
    if (type == OptionsType.HEAD) {
      Vertex head = head(block);
      arguments.add(Expression.of("$L", counts.whenBuilt(head)));
      if (head.layer().lossWeight() != 1) {
        arguments.add(Expression.of("$L", Literals.real(head.layer().lossWeight())));
      }
    }
    return arguments;
  }

  private static Vertex head(PlannedBlock block) {
    return block.vertices().filter(vertex -> vertex.layer().isHead()).findFirst().orElseThrow();
  }
}
