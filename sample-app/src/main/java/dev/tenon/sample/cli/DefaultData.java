package dev.tenon.sample.cli;

import dev.tenon.sample.exit.StopSignal;
import dev.tenon.sample.exit.UserError;
import dev.tenon.sample.shapes.ShapeDataSet;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * The data set that {@code train} draws when it is given none.
 *
 * @param directory where it lies; used as it is if it exists
 * @param content what is drawn otherwise
 */
public record DefaultData(Path directory, ShapeDataSet content) {

  /**
   * Makes sure that the data set is there.
   *
   * @throws UserError if it cannot be written
   */
  Path make(PrintWriter out, StopSignal stop) {
    if (Files.notExists(directory)) {
      out.printf(
          Locale.ROOT,
          "Drawing %,d pictures of %d shapes into %s%n",
          content.size(),
          ShapeDataSet.labels().size(),
          directory);
      out.flush();
      draw(stop);
    }
    return directory;
  }

  private void draw(StopSignal stop) {
    try {
      content.writeTo(directory, stop);
    } catch (IOException e) {
      // If it is there all the same, another process has drawn it meanwhile.
      if (Files.notExists(directory)) {
        throw new UserError("cannot write the pictures into '" + directory + "': " + e, e);
      }
    }
  }
}
