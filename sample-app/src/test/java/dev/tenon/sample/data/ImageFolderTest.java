package dev.tenon.sample.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.sample.exit.UserError;
import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImageFolderTest {
  @TempDir private Path folder;

  @Test
  void sortsTheClassNames() {
    assertThat(ImageFolder.open(TestImages.colours(folder, 2)).labels())
        .containsExactly("blue", "green", "red");
  }

  @Test
  void holdsOutAFifthOfEachClass() {
    ImageFolder images = ImageFolder.open(TestImages.colours(folder, 10));
    for (int label = 0; label < 3; label++) {
      int wanted = label;
      assertThat(images.training()).filteredOn(file -> file.label() == wanted).hasSize(8);
      assertThat(images.heldOut()).filteredOn(file -> file.label() == wanted).hasSize(2);
    }
  }

  @Test
  void holdsOutNothingThatItTrainsOn() {
    ImageFolder images = ImageFolder.open(TestImages.colours(folder, 7));
    assertThat(images.training()).doesNotContainAnyElementsOf(images.heldOut());
    assertThat(images.training().size() + images.heldOut().size()).isEqualTo(3 * 7);
  }

  @Test
  void holdsOutTheSameImagesEveryTime() {
    TestImages.colours(folder, 10);
    assertThat(ImageFolder.open(folder)).isEqualTo(ImageFolder.open(folder));
  }

  @Test
  void takesTheFoldersNameAsTheLabel() {
    ImageFolder images = ImageFolder.open(TestImages.colours(folder, 3));
    assertThat(images.training())
        .allSatisfy(
            file ->
                assertThat(file.path().getParent()).hasFileName(images.labels().get(file.label())));
  }

  @Test
  void takesTrainAndTestAsTheyAre() {
    TestImages.colours(folder.resolve("train"), 4);
    TestImages.plain(folder.resolve("test/green/0.png"), 9, 9, Color.GREEN);
    ImageFolder images = ImageFolder.open(folder);
    assertThat(images.training()).hasSize(12);
    assertThat(images.heldOut())
        .containsExactly(new ImageFile(folder.resolve("test/green/0.png"), 1));
  }

  @Test
  void passesOverHiddenAndOtherFiles() throws IOException {
    TestImages.colours(folder, 2);
    Files.createDirectory(folder.resolve(".git"));
    Files.writeString(folder.resolve("README"), "about");
    Files.writeString(folder.resolve("red/notes.txt"), "about");
    Files.writeString(folder.resolve("red/.hidden.png"), "about");
    TestImages.plain(folder.resolve("red/UPPER.PNG"), 9, 9, Color.RED);
    ImageFolder images = ImageFolder.open(folder);
    assertThat(images.training().size() + images.heldOut().size()).isEqualTo(7);
  }

  @Test
  void refusesADirectoryThatIsMissing() {
    assertRefused(folder.resolve("none"), "there is no directory '" + folder.resolve("none") + "'");
  }

  @Test
  void refusesADirectoryWithoutClassFolders() {
    assertRefused(
        folder,
        "'" + folder + "' has no class folders; a data set has one folder of images per class");
  }

  @Test
  void refusesAClassWithoutImages() throws IOException {
    TestImages.colours(folder, 2);
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertThatThrownBy(() -> ImageFolder.open(folder))
        .isInstanceOf(UserError.class)
        .hasMessageStartingWith("class folder '" + empty + "' has no images (")
        .hasMessageContaining("png");
  }

  @Test
  void refusesOneClass() {
    TestImages.plain(folder.resolve("red/0.png"), 9, 9, Color.RED);
    assertRefused(
        folder, "the data set has one class only ('red'); a classifier needs two or more");
  }

  @Test
  void refusesAClassThatCannotBeSplit() {
    TestImages.colours(folder, 2);
    TestImages.plain(folder.resolve("yellow/0.png"), 9, 9, Color.YELLOW);
    assertRefused(
        folder, "class 'yellow' has one image; it needs one to train on and one to hold out");
  }

  @Test
  void refusesATestClassThatIsNotTrained() {
    TestImages.colours(folder.resolve("train"), 2);
    TestImages.plain(folder.resolve("test/yellow/0.png"), 9, 9, Color.YELLOW);
    assertRefused(folder, "class 'yellow' is in test/ but not in train/");
  }

  private static void assertRefused(Path directory, String message) {
    assertThatThrownBy(() -> ImageFolder.open(directory))
        .isInstanceOf(UserError.class)
        .hasMessage(message);
  }
}
