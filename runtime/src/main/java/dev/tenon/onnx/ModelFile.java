package dev.tenon.onnx;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import onnx.Onnx.ModelProto;

/** Writes a model beside its place and moves it there in one step when it is complete. */
final class ModelFile {
  private ModelFile() {}

  static void write(ModelProto model, Path file) throws IOException {
    Path target = file.toAbsolutePath();
    // Not a temporary file of the JDK, which only its owner may read.
    Path partial =
        target.resolveSibling(
            "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".partial");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(partial))) {
        model.writeTo(out);
      }
      Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(partial);
    }
  }
}
