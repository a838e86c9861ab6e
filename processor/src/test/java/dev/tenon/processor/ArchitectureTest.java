package dev.tenon.processor;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The folder list is the pipeline; these are the rules that keep it one. */
class ArchitectureTest {
  private static final String ROOT = "dev.tenon.processor";

  /** The theory, each package built on those before it. */
  private static final List<String> PURE =
      List.of(
          "text",
          "shape",
          "model",
          "problem",
          "layer",
          "block",
          "plan",
          "open",
          "memory",
          "fingerprint",
          "lock",
          "conform",
          "check",
          "companion");

  /** What turns source into data and data into source or text. */
  private static final Set<String> EDGES = Set.of("read", "summary", "render", "report");

  private static final JavaClasses PROCESSOR =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  @Test
  void pureCoreKnowsNeitherCompilerNorJavaPoetNorEngine() {
    String[] core = packages(Stream.concat(PURE.stream(), Stream.of("summary")));
    String[] libraries = {
      "java..", "org.jspecify.annotations", "com.google.auto.service", "com.google.gson.."
    };
    classes()
        .that()
        .resideInAnyPackage(core)
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage(core).or(resideInAnyPackage(libraries)))
        .check(PROCESSOR);
  }

  @Test
  void onlySummaryWritesJson() {
    noClasses()
        .that(not(resideInAnyPackage(packages(Stream.of("summary")))))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.google.gson..")
        .check(PROCESSOR);
  }

  @Test
  void noPackageBuildsOnALaterOne() {
    for (int i = 0; i < PURE.size(); i++) {
      noClasses()
          .that()
          .resideInAPackage(ROOT + "." + PURE.get(i) + "..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(packages(PURE.stream().skip(i + 1)))
          .allowEmptyShould(true)
          .check(PROCESSOR);
    }
  }

  /**
   * Also sees cycles through type arguments and annotations, which the enforcer's rule does not.
   */
  @Test
  void packagesAreFreeOfCycles() {
    slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(PROCESSOR);
  }

  /** VGG, Inception, Residual and their like are what a user could have written. */
  @Test
  void compositeBlocksUseOnlyTheExtensionInterfaceAndNobodyUsesThem() {
    String composite = ROOT + ".block.composite";
    classes()
        .that()
        .resideInAPackage(composite)
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(packages(Stream.of("text", "shape", "model", "problem", "layer")))
                .or(
                    resideInAnyPackage(
                        composite, ROOT + ".block", "java..", "com.google.auto.service")))
        .check(PROCESSOR);
    noClasses()
        .that(not(resideInAnyPackage(composite)))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(composite)
        .check(PROCESSOR);
  }

  @Test
  void onlyRenderWritesCode() {
    noClasses()
        .that(not(resideInAnyPackage(packages(Stream.of("render")))))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.palantir.javapoet..")
        .check(PROCESSOR);
  }

  @Test
  void everyPackageHasItsPlaceInThePipeline() {
    Set<String> names =
        PROCESSOR.getPackage(ROOT).getSubpackages().stream()
            .map(JavaPackage::getRelativeName)
            .collect(toSet());
    assertThat(Stream.concat(PURE.stream(), EDGES.stream()).toList()).containsAll(names);
  }

  private static String[] packages(Stream<String> names) {
    return names.map(name -> ROOT + "." + name + "..").toArray(String[]::new);
  }
}
