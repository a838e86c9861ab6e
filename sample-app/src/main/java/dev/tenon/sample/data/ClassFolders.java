package dev.tenon.sample.data;

import dev.tenon.sample.exit.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/** A directory with one folder of images per class, the usual layout of a classification set. */
final class ClassFolders {
  private static final Set<String> SUFFIXES =
      Stream.of(ImageIO.getReaderFileSuffixes())
          .filter(suffix -> !suffix.isEmpty())
          .map(suffix -> suffix.toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  private final Path directory;

  ClassFolders(Path directory) {
    this.directory = directory;
  }

  /** The names of the class folders, sorted. */
  List<String> labels() {
    List<String> labels =
        children(directory).stream()
            .filter(Files::isDirectory)
            .map(folder -> folder.getFileName().toString())
            .toList();
    if (labels.isEmpty()) {
      throw new UserError(
          "'"
              + directory
              + "' has no class folders; a data set has one folder of images per class");
    }
    return labels;
  }

  /** The images of one class, sorted by name; files that no reader is for are passed over. */
  List<Path> images(String label) {
    Path folder = directory.resolve(label);
    List<Path> images = children(folder).stream().filter(ClassFolders::isImage).toList();
    if (images.isEmpty()) {
      throw new UserError(
          "class folder '" + folder + "' has no images (" + String.join(", ", formats()) + ")");
    }
    return images;
  }

  private static List<String> formats() {
    return SUFFIXES.stream().sorted().toList();
  }

  private static boolean isImage(Path path) {
    String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
    return Files.isRegularFile(path)
        && SUFFIXES.contains(name.substring(name.lastIndexOf('.') + 1));
  }

  private static List<Path> children(Path directory) {
    try (Stream<Path> children = Files.list(directory)) {
      // Sorted, because a file system lists in an order of its own; hidden ones are nobody's data.
      return children
          .filter(child -> !child.getFileName().toString().startsWith("."))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UserError("cannot list '" + directory + "': " + e.getMessage(), e);
    }
  }
}
