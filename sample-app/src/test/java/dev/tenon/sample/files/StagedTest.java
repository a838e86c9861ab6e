package dev.tenon.sample.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StagedTest {
  @TempDir private Path folder;

  @Test
  void replacesAFileWhenPublished() throws IOException {
    Path target = Files.writeString(folder.resolve("file"), "old");
    try (Staged staged = Staged.file(target)) {
      Files.writeString(staged.path(), "new");
      assertThat(target).hasContent("old");
      staged.publish();
    }
    assertThat(target).hasContent("new");
    assertThat(folder).isDirectoryNotContaining("glob:**/.*");
  }

  @Test
  void leavesTheOldFileWhenNotPublished() throws IOException {
    Path target = Files.writeString(folder.resolve("file"), "old");
    try (Staged staged = Staged.file(target)) {
      Files.writeString(staged.path(), "half of the n");
    }
    assertThat(target).hasContent("old");
    assertThat(folder).isDirectoryNotContaining("glob:**/.*");
  }

  @Test
  void findsOutAtOnceThatAFileCannotBeWritten() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "no folder");
    assertThatThrownBy(() -> Staged.file(file.resolve("in"))).isInstanceOf(IOException.class);
    try (Staged staged = Staged.file(file)) {
      assertThat(staged.path()).isEmptyFile();
    }
  }

  @Test
  void makesMissingParents() throws IOException {
    Path target = folder.resolve("a/b/file");
    try (Staged staged = Staged.file(target)) {
      Files.writeString(staged.path(), "new");
      staged.publish();
    }
    assertThat(target).hasContent("new");
  }

  @Test
  void publishesADirectoryWithItsContent() throws IOException {
    Path target = folder.resolve("directory");
    try (Staged staged = Staged.directory(target)) {
      Files.writeString(Files.createDirectory(staged.path().resolve("in")).resolve("file"), "x");
      assertThat(target).doesNotExist();
      staged.publish();
    }
    assertThat(target.resolve("in/file")).hasContent("x");
  }

  @Test
  void deletesADirectoryThatIsNotPublished() throws IOException {
    try (Staged staged = Staged.directory(folder.resolve("directory"))) {
      Files.writeString(Files.createDirectory(staged.path().resolve("in")).resolve("file"), "x");
    }
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void doesNotTouchADirectoryThatHasContent() throws IOException {
    Path target = Files.createDirectory(folder.resolve("directory"));
    Files.writeString(target.resolve("file"), "of another process");
    try (Staged staged = Staged.directory(target)) {
      assertThatThrownBy(staged::publish).isInstanceOf(IOException.class);
    }
    assertThat(target.resolve("file")).hasContent("of another process");
    assertThat(folder).isDirectoryNotContaining("glob:**/.*");
  }
}
