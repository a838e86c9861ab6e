package dev.tenon.processor.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.head.Classifier;
import dev.tenon.layer.Convolution;
import dev.tenon.processor.compile.Compilation;
import dev.tenon.processor.compile.CompilerKind;
import dev.tenon.processor.declare.TestNetwork;
import dev.tenon.processor.golden.Golden;
import dev.tenon.processor.model.NetworkDecl;
import dev.tenon.processor.plan.Plan;
import dev.tenon.processor.problem.Code;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Member;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class SkeletonRendererTest {
  private static final String BIRD_NET = "dev.tenon.test.BirdNetBuilder";

  private final SkeletonRenderer renderer = new SkeletonRenderer(Declared.TYPES, name -> false);

  static Set<String> networks() {
    return Catalogue.networks().keySet();
  }

  @Test
  void knowsWhatCouldBePlannedAndGuessesTheRest() {
    Golden.check("skeleton/BirdNetBuilder.java", birdNet(2).text());
  }

  /** Whatever compiles against the builder compiles against the skeleton. */
  @ParameterizedTest
  @MethodSource("networks")
  void hasThePublicMembersOfTheBuilder(String network, @TempDir Path directory)
      throws ReflectiveOperationException {
    Plan plan = Declared.plan(Catalogue.network(network));
    GeneratedSource builder = Declared.builder(Catalogue.network(network));
    GeneratedSource skeleton = renderer.render(partial(plan, 0), List.of(Code.NO_HEAD));
    String name = builder.qualifiedName();

    Class<?> real = compiled(directory.resolve("real"), builder).type(name);
    Class<?> standIn = compiled(directory.resolve("skeleton"), skeleton).type(name);

    assertThat(members(standIn)).isEqualTo(members(real));
  }

  @ParameterizedTest
  @EnumSource
  void compilesWithoutAWarning(CompilerKind compiler, @TempDir Path directory) {
    for (String network : networks()) {
      Plan plan = Declared.plan(Catalogue.network(network));
      for (int planned : List.of(0, 1, plan.blocks().size())) {
        GeneratedSource source = renderer.render(partial(plan, planned), List.of(Code.NO_HEAD));
        assertThat(
                new Compilation(compiler, directory.resolve(network + planned))
                    .source(source.qualifiedName().replace('.', '/') + ".java", source.text())
                    .run()
                    .messages())
            .isEmpty();
      }
    }
  }

  @Test
  void namesTheErrorsWhenItIsUsed(@TempDir Path directory) throws ReflectiveOperationException {
    GeneratedBuilders builders = compiled(directory, birdNet(2));

    assertThatThrownBy(() -> builders.create(BIRD_NET))
        .isInstanceOf(InvocationTargetException.class)
        .hasRootCauseInstanceOf(IllegalStateException.class)
        .hasRootCauseMessage("BirdNet was compiled with errors: TEN203, TEN110");
    assertThat(builders.constant(BIRD_NET, "SUMMARY")).asString().contains("TEN203, TEN110");
    assertThat(builders.constant(BIRD_NET, "PARAMETERS")).isEqualTo(-1L);
  }

  /** An option that a block has when it fits must not be an error while it does not. */
  @Test
  void offersTheOptionsOfBlocksThatCouldNotBePlanned(@TempDir Path directory) {
    String user =
        """
        package dev.tenon.test;
        class User {
          Object use() {
            return BirdNetBuilder.create()
                .seed(1)
                .stem(block -> block.l2(1e-4).dropOut(0.8))
                .body(block -> block.batchNorm(norm -> norm.eps(1e-3)))
                .pooled(block -> block.dropOut(0.9))
                .species(block -> block.lossWeight(0.3))
                .build();
          }
          long macs() {
            return switch (0) {
              case (int) BirdNetBuilder.MACS -> BirdNetBuilder.Shapes.BODY.channels();
              default -> BirdNetBuilder.Layers.BODY.shape().height();
            };
          }
        }
        """;

    assertThat(
            new Compilation(CompilerKind.JAVAC, directory)
                .source("dev/tenon/test/BirdNetBuilder.java", birdNet(0).text())
                .source("dev/tenon/test/User.java", user)
                .run()
                .messages())
        .isEmpty();
  }

  @Test
  void leavesOutWhatIsNoNameOrATakenOne(@TempDir Path directory) {
    NetworkDecl network =
        TestNetwork.ofImage(3, 8, 8)
            .block("twice", Convolution.class, "filters", 4)
            .block("twice", Convolution.class, "filters", 8)
            .block("customize", Convolution.class, "filters", 4)
            .block("customizeGraph", Convolution.class, "filters", 4)
            .block("everyBatchNorm", Convolution.class, "filters", 4)
            .block("class", Convolution.class, "filters", 4)
            .block("classes", Classifier.class, "classes", 2)
            .decl();
    Plan plan = new Plan(network, List.of(), List.of());

    GeneratedBuilders builders =
        compiled(directory, renderer.render(plan, List.of(Code.DUPLICATE_NAME)));

    assertThat(builders).isNotNull();
  }

  @Test
  void standsInForANetworkOfWhichNothingIsKnown(@TempDir Path directory) {
    NetworkDecl empty = TestNetwork.empty().decl();

    GeneratedSource source =
        renderer.render(new Plan(empty, List.of(), List.of()), List.of(Code.NO_BLOCKS));

    assertThat(compiled(directory, source)).isNotNull();
  }

  private GeneratedSource birdNet(int planned) {
    Plan plan = Declared.plan(Catalogue.network("BirdNet"));
    return renderer.render(
        partial(plan, planned), List.of(Code.CHANNELS_DIFFER, Code.UNKNOWN_WIRE));
  }

  /** A plan of which only the first blocks are known. */
  private static Plan partial(Plan plan, int planned) {
    return new Plan(plan.network(), plan.inputs(), plan.blocks().subList(0, planned));
  }

  private static GeneratedBuilders compiled(Path directory, GeneratedSource source) {
    return GeneratedBuilders.of(CompilerKind.JAVAC, directory, List.of(source));
  }

  /** Names of public members, of nested classes too; with the types of constants. */
  private static Set<String> members(Class<?> type) {
    Set<String> members = new TreeSet<>();
    for (Field field : type.getDeclaredFields()) {
      if (isPublic(field)) {
        members.add(field.getGenericType() + " " + type.getName() + "." + field.getName());
      }
    }
    Stream.<Executable>of(type.getDeclaredMethods())
        .filter(SkeletonRendererTest::isPublic)
        .forEach(method -> members.add(type.getName() + "." + method.getName()));
    Arrays.stream(type.getDeclaredClasses()).forEach(nested -> members.addAll(members(nested)));
    return members;
  }

  private static boolean isPublic(Member member) {
    return Modifier.isPublic(member.getModifiers());
  }
}
