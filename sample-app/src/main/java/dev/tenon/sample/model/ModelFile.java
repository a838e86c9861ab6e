package dev.tenon.sample.model;

import dev.tenon.sample.data.ImageSize;
import dev.tenon.sample.exit.UserError;
import dev.tenon.sample.files.Staged;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipException;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.util.ModelSerializer;

/**
 * A {@link TrainedModel} as one file: DL4J's own zip, which {@link ComputationGraph#load} reads
 * too, with two entries added to it as plain text (not in a folder, which DL4J would refuse to
 * read).
 */
public final class ModelFile {
  /** Four lines: the network's name and fingerprint, the height and the width of its input. */
  private static final String NETWORK_ENTRY = "tenon-network.txt";

  /** One class name a line, in the order of the scores. */
  private static final String LABELS_ENTRY = "tenon-labels.txt";

  private ModelFile() {}

  /**
   * Writes a model and publishes it.
   *
   * @throws IOException if it cannot be written
   */
  public static void save(TrainedModel model, Staged file) throws IOException {
    // Without the updater's state, which only further training would need.
    ModelSerializer.writeModel(model.graph(), file.path().toFile(), false);
    try (FileSystem zip = FileSystems.newFileSystem(file.path())) {
      ImageSize input = model.input();
      Files.write(
          zip.getPath(NETWORK_ENTRY),
          List.of(
              model.network(),
              model.fingerprint(),
              Integer.toString(input.height()),
              Integer.toString(input.width())));
      Files.write(zip.getPath(LABELS_ENTRY), model.labels());
    }
    file.publish();
  }

  /**
   * Reads a model.
   *
   * @throws UserError if there is no such file, it cannot be read, or it was not written by {@link
   *     #save}
   */
  public static TrainedModel load(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new UserError("there is no model file '" + file + "'; 'train' makes one");
    }
    try (FileSystem zip = FileSystems.newFileSystem(file)) {
      List<String> network = Files.readAllLines(zip.getPath(NETWORK_ENTRY));
      List<String> labels = Files.readAllLines(zip.getPath(LABELS_ENTRY));
      ImageSize input =
          new ImageSize(Integer.parseInt(network.get(2)), Integer.parseInt(network.get(3)));
      return new TrainedModel(
          network.get(0),
          network.get(1),
          input,
          labels,
          ComputationGraph.load(file.toFile(), false));
    } catch (ZipException
        | NoSuchFileException
        | CharacterCodingException
        | EOFException
        | RuntimeException e) {
      // No archive, one without these entries, other text in them, less than there should be.
      throw new UserError("'" + file + "' is not a model that 'train' has saved", e);
    } catch (IOException e) {
      throw new UserError("cannot read the model '" + file + "': " + e, e);
    }
  }
}
