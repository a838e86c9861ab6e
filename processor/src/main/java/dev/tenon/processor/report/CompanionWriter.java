package dev.tenon.processor.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tenon.processor.companion.CompanionFile;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.tools.StandardLocation;

/** Writes files beside generated classes, each with the one originating element of its class. */
public final class CompanionWriter {
  private final Filer filer;

  public CompanionWriter(ProcessingEnvironment environment) {
    filer = environment.getFiler();
  }

  /**
   * Writes a file in UTF-8, whatever the encoding of the sources.
   *
   * @param packageName of the class that it goes with
   * @return why the file cannot be written; empty if it is
   */
  public Optional<IOException> write(String packageName, CompanionFile file, TypeElement origin) {
    try (OutputStream stream =
        filer
            .createResource(StandardLocation.SOURCE_OUTPUT, packageName, file.path(), origin)
            .openOutputStream()) {
      stream.write(file.text().getBytes(UTF_8));
      return Optional.empty();
    } catch (FilerException exists) {
      // It goes with a class of the same name, and that is reported as an error.
      return Optional.empty();
    } catch (IOException failure) {
      return Optional.of(failure);
    }
  }
}
