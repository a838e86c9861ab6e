package dev.tenon.report;

import com.google.auto.service.AutoService;
import dev.tenon.report.page.ModulePage;
import dev.tenon.report.page.NetworkEntry;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.Diagnostic;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/**
 * Writes the page that lists the networks of a module. It is apart from the processor that writes
 * builders, since it needs to know all networks: an incremental build runs it anew whenever one of
 * them changes, and the other only for that one.
 *
 * <p>What it says of a network it reads from the file that {@link PictureCompanion} wrote beside
 * the builder, in this compilation or in an earlier one.
 */
@AutoService(Processor.class)
@SupportedAnnotationTypes("dev.tenon.Network")
public final class ReportProcessor extends AbstractProcessor {
  private final Map<String, TypeElement> networks = new TreeMap<>();

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    for (TypeElement annotation : annotations) {
      ElementFilter.typesIn(round.getElementsAnnotatedWith(annotation))
          .forEach(network -> networks.put(network.getQualifiedName().toString(), network));
    }
    if (round.processingOver() && !round.errorRaised() && !networks.isEmpty()) {
      write();
    }
    return false;
  }

  private void write() {
    try {
      FileObject page =
          processingEnv
              .getFiler()
              .createResource(
                  StandardLocation.SOURCE_OUTPUT,
                  "",
                  ModulePage.NAME,
                  networks.values().toArray(Element[]::new));
      String text = ModulePage.of(entries(page.toUri()));
      try (OutputStream stream = page.openOutputStream()) {
        stream.write(text.getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException | RuntimeException | LinkageError e) {
      warn("Tenon cannot write %s, which lists the networks: %s".formatted(ModulePage.NAME, e));
    }
  }

  private List<NetworkEntry> entries(URI page) {
    List<NetworkEntry> entries = new ArrayList<>();
    for (TypeElement network : networks.values()) {
      ReportFiles files = ReportFiles.of(nesting(network));
      String folder = folder(network);
      URI summary = page.resolve(folder + files.json());
      if ("file".equals(summary.getScheme()) && Files.exists(Path.of(summary))) {
        entry(Path.of(summary), folder + files.page()).ifPresent(entries::add);
      }
    }
    return entries;
  }

  private Optional<NetworkEntry> entry(Path summary, String page) {
    try {
      return Optional.of(NetworkEntry.of(Files.readString(summary), page));
    } catch (IOException | RuntimeException e) {
      warn(
          "Tenon cannot read %s, so %s does not list the network: %s"
              .formatted(summary, ModulePage.NAME, e));
      return Optional.empty();
    }
  }

  /** The page is nice to have: nothing that happens to it may end the compilation. */
  private void warn(String text) {
    processingEnv.getMessager().printMessage(Diagnostic.Kind.WARNING, text);
  }

  private String folder(TypeElement network) {
    String name =
        processingEnv.getElementUtils().getPackageOf(network).getQualifiedName().toString();
    return name.isEmpty() ? "" : name.replace('.', '/') + "/";
  }

  private static List<String> nesting(TypeElement network) {
    List<String> names = new ArrayList<>();
    for (Element type = network; type instanceof TypeElement; type = type.getEnclosingElement()) {
      names.add(0, type.getSimpleName().toString());
    }
    return names;
  }
}
