package dev.tenon.sample.model;

import java.nio.file.Path;
import java.util.List;

/** What classifies images, whichever engine computes it. */
public interface Model extends AutoCloseable {

  /**
   * Classifies an image.
   *
   * @return all classes, the most probable first
   * @throws dev.tenon.sample.exit.UserError naming the file, if it cannot be read
   */
  List<Prediction> classify(Path image);

  @Override
  void close();
}
