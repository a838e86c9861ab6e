package dev.tenon.processor.render;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * A class of constants, one for each block, with nested classes for the parts of blocks: {@code
 * Shapes} or {@code Layers}. What is too much for one class it inherits from others.
 */
final class ConstantsClass {
  /** Each costs some 20 of the 65,535 bytes of a static initialiser. */
  private static final int CONSTANTS_PER_CLASS = 1_000;

  private static final Modifier[] CONSTANT = {Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL};

  private final EntryConstant constant;

  ConstantsClass(EntryConstant constant) {
    this.constant = constant;
  }

  /** The class of that name and those that it inherits from. */
  List<TypeSpec> types(ClassName name, String javadoc, List<Entry> entries) {
    List<Entry> shown = entries.stream().filter(constant::has).toList();
    List<List<Entry>> groups = Groups.of(shown, entry -> 1, CONSTANTS_PER_CLASS);
    List<TypeSpec> types = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      TypeSpec.Builder type = i == 0 ? visible(name, javadoc) : inherited(name, i);
      if (i < groups.size() - 1) {
        type.superclass(continuation(name, i + 1));
      }
      groups.get(i).forEach(entry -> add(entry, name, type));
      type.addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
      types.add(type.build());
    }
    return types;
  }

  private void add(Entry entry, ClassName holder, TypeSpec.Builder type) {
    type.addField(field(entry, holder));
    if (!entry.parts().isEmpty()) {
      ClassName nested = holder.nestedClass(entry.nested());
      String javadoc = "The parts of {@link #" + entry.constant() + "}.";
      type.addTypes(types(nested, javadoc, entry.parts()));
    }
  }

  private FieldSpec field(Entry entry, ClassName holder) {
    TypeName type = constant.type(entry);
    int before =
        ("public static final  " + entry.constant() + " = ").length() + Fragment.widthOf(type);
    int indent = 2 * holder.simpleNames().size();
    return FieldSpec.builder(type, entry.constant(), CONSTANT)
        .addJavadoc("$L", constant.javadoc(entry))
        .initializer(constant.value(entry, holder).assigned(indent, before))
        .build();
  }

  private static TypeSpec.Builder visible(ClassName name, String javadoc) {
    return TypeSpec.classBuilder(name).addModifiers(CONSTANT).addJavadoc("$L", javadoc);
  }

  private static TypeSpec.Builder inherited(ClassName name, int number) {
    return TypeSpec.classBuilder(continuation(name, number))
        .addModifiers(Modifier.ABSTRACT, Modifier.STATIC);
  }

  private static ClassName continuation(ClassName name, int number) {
    return name.peerClass(name.simpleName() + "Continued" + number);
  }
}
