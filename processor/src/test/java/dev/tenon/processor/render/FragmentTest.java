package dev.tenon.processor.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import org.junit.jupiter.api.Test;

class FragmentTest {
  private static final ClassName TYPE = ClassName.get("a.long.name", "Type");

  @Test
  void isTextWithTypesAndStrings() {
    Fragment fragment = Fragment.of("new $T($S, $L, $L)", TYPE, "one", 2, true);

    assertThat(text(fragment)).isEqualTo("new a.long.name.Type(\"one\", 2, true)");
    assertThat(fragment.width()).isEqualTo("new Type(\"one\", 2, true)".length());
  }

  @Test
  void holdsOthers() {
    Fragment inner = Fragment.of("$T.ONE", TYPE);
    Fragment outer = Fragment.of("of($L, $S, $L)", inner, "two", inner);

    assertThat(text(outer)).isEqualTo("of(a.long.name.Type.ONE, \"two\", a.long.name.Type.ONE)");
    assertThat(outer.width()).isEqualTo("of(Type.ONE, \"two\", Type.ONE)".length());
  }

  @Test
  void mayNameWhatHasADollarSign() {
    Fragment fragment = Fragment.of("$L.layer", "a$T$b");

    assertThat(text(fragment)).isEqualTo("a$T$b.layer");
    assertThat(fragment.width()).isEqualTo("a$T$b.layer".length());
  }

  @Test
  void countsTheArgumentsOfAType() {
    ParameterizedTypeName map =
        ParameterizedTypeName.get(TYPE, TYPE.nestedClass("Key"), ClassName.get("b", "Value"));

    assertThat(Fragment.widthOf(map)).isEqualTo("Type<Type.Key, Value>".length());
  }

  private static String text(Fragment fragment) {
    return new Fragment.Joiner().add(fragment).block().toString();
  }
}
