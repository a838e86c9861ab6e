package dev.tenon.sample.data;

import dev.tenon.sample.exit.UserError;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * A data set on disk, parted into images to train on and images held out.
 *
 * @param labels the class names, sorted; an {@link ImageFile#label} is an index into them
 * @param training images to train on
 * @param heldOut images that are only evaluated on; none of them is in {@code training}
 */
public record ImageFolder(List<String> labels, List<ImageFile> training, List<ImageFile> heldOut) {
  private static final double HELD_OUT_SHARE = 0.2;

  /**
   * Lists a data set: either {@code train/} and {@code test/} with the same class folders in each,
   * or class folders only, of which a fifth (the same images every time) is held out.
   *
   * @throws UserError if the directory is not such a data set
   */
  public static ImageFolder open(Path directory) {
    if (!Files.isDirectory(directory)) {
      throw new UserError("there is no directory '" + directory + "'");
    }
    Path train = directory.resolve("train");
    Path test = directory.resolve("test");
    return Files.isDirectory(train) && Files.isDirectory(test)
        ? parted(new ClassFolders(train), new ClassFolders(test))
        : split(new ClassFolders(directory));
  }

  private static ImageFolder parted(ClassFolders train, ClassFolders test) {
    List<String> labels = labelsOf(train);
    for (String label : test.labels()) {
      if (!labels.contains(label)) {
        throw new UserError("class '" + label + "' is in test/ but not in train/");
      }
    }
    return new ImageFolder(
        labels, label(train, labels, labels), label(test, test.labels(), labels));
  }

  private static List<ImageFile> label(
      ClassFolders folders, List<String> present, List<String> labels) {
    List<ImageFile> files = new ArrayList<>();
    for (String label : present) {
      for (Path image : folders.images(label)) {
        files.add(new ImageFile(image, labels.indexOf(label)));
      }
    }
    return List.copyOf(files);
  }

  private static ImageFolder split(ClassFolders folders) {
    List<String> labels = labelsOf(folders);
    List<ImageFile> training = new ArrayList<>();
    List<ImageFile> heldOut = new ArrayList<>();
    for (int label = 0; label < labels.size(); label++) {
      List<Path> images = new ArrayList<>(folders.images(labels.get(label)));
      if (images.size() < 2) {
        throw new UserError(
            "class '"
                + labels.get(label)
                + "' has one image; it needs one to train on and one to"
                + " hold out");
      }
      // Names often tell the order of recording, so the last fifth by name would be a biased
      // sample.
      Collections.shuffle(images, new Random(0));
      long reserved = Math.max(1, Math.round(HELD_OUT_SHARE * images.size()));
      for (int i = 0; i < images.size(); i++) {
        (i < reserved ? heldOut : training).add(new ImageFile(images.get(i), label));
      }
    }
    return new ImageFolder(labels, List.copyOf(training), List.copyOf(heldOut));
  }

  private static List<String> labelsOf(ClassFolders folders) {
    List<String> labels = folders.labels();
    if (labels.size() < 2) {
      throw new UserError(
          "the data set has one class only ('"
              + labels.get(0)
              + "'); a classifier needs two or more");
    }
    return labels;
  }
}
