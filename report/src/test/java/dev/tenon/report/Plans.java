package dev.tenon.report;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.processor.block.BlockTypes;
import dev.tenon.processor.check.Checker;
import dev.tenon.processor.plan.Plan;
import dev.tenon.processor.read.NetworkReader;
import dev.tenon.processor.read.ReadResult;
import dev.tenon.processor.read.SourceMap;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** The plans of networks that stand in source. */
public final class Plans {
  private static final String IMPORTS =
      """
      import dev.tenon.*;
      import dev.tenon.block.*;
      import dev.tenon.head.*;
      import dev.tenon.layer.*;
      import dev.tenon.merge.*;
      """;

  private Plans() {}

  /** Of a network of the sample application, {@code vgg/Vgg16}. */
  public static Plan sample(String name, Path directory) {
    return plan(new Compilation(directory).sample(name), name.substring(name.indexOf('/') + 1));
  }

  /** Of the blocks of a network over an image of 3×32×32. */
  public static Plan of(String blocks, Path directory) {
    String source =
        IMPORTS
            + "@Network(input = @Input(channels = 3, height = 32, width = 32), featuresOnly = true)\n"
            + "interface Net {\n"
            + blocks
            + "}\n";
    return plan(new Compilation(directory).source("Net.java", source), "Net");
  }

  private static Plan plan(Compilation compilation, String name) {
    Planning planning = new Planning();
    compilation.processor(planning).run();
    return requireNonNull(planning.plans.get(name), name);
  }

  @SupportedAnnotationTypes("dev.tenon.Network")
  private static final class Planning extends AbstractProcessor {
    private final Map<String, Plan> plans = new TreeMap<>();

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      BlockTypes types = BlockTypes.load();
      for (TypeElement annotation : annotations) {
        for (TypeElement network :
            ElementFilter.typesIn(round.getElementsAnnotatedWith(annotation))) {
          ReadResult read =
              new NetworkReader(processingEnv, types.annotations())
                  .read(network, element -> true, new SourceMap());
          assertThat(read.isClean()).isTrue();
          plans.put(
              network.getSimpleName().toString(), new Checker(types).check(read.network()).plan());
        }
      }
      return false;
    }
  }
}
