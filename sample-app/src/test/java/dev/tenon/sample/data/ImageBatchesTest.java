package dev.tenon.sample.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.sample.exit.StopSignal;
import java.awt.Color;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nd4j.linalg.dataset.DataSet;
import org.nd4j.linalg.dataset.api.iterator.DataSetIterator;

class ImageBatchesTest {
  private static final ImageSize SIZE = new ImageSize(2, 3);
  private static final List<String> LABELS = List.of("even", "odd");

  @TempDir private Path folder;
  private LabelledImages images;

  /** Eleven images, of which image {@code i} is red to the degree of {@code 20 i}. */
  @BeforeEach
  void decode() {
    List<ImageFile> files = new ArrayList<>();
    for (int i = 0; i < 11; i++) {
      Path file = folder.resolve(i + ".png");
      files.add(new ImageFile(TestImages.plain(file, 3, 2, new Color(20 * i, 255, 0)), i % 2));
    }
    images = LabelledImages.decode(files, LABELS, SIZE, new StopSignal());
  }

  @Test
  void scalesChannelsToOneAroundZero() {
    DataSet batch = ImageBatches.inOrder(images, 4).iterator().next();
    assertThat(batch.getFeatures().shape()).containsExactly(4, 3, 2, 3);
    assertThat(batch.getFeatures().getFloat(1, 0, 0, 0)).isEqualTo(20 / 127.5f - 1);
    assertThat(batch.getFeatures().getFloat(1, 1, 1, 2)).isEqualTo(1f);
    assertThat(batch.getFeatures().getFloat(1, 2, 1, 2)).isEqualTo(-1f);
  }

  @Test
  void encodesLabelsOneHot() {
    DataSet batch = ImageBatches.inOrder(images, 4).iterator().next();
    assertThat(batch.getLabels().toFloatMatrix())
        .isEqualTo(new float[][] {{1, 0}, {0, 1}, {1, 0}, {0, 1}});
  }

  @Test
  void endsWithASmallerBatch() {
    ImageBatches batches = ImageBatches.inOrder(images, 4);
    assertThat(batches.count()).isEqualTo(3);
    assertThat(batches).extracting(DataSet::numExamples).containsExactly(4, 4, 3);
  }

  @Test
  void makesOneBatchOfAllThereAre() {
    ImageBatches batches = ImageBatches.inOrder(images, Integer.MAX_VALUE);
    assertThat(batches.count()).isEqualTo(1);
    assertThat(batches).extracting(DataSet::numExamples).containsExactly(11);
  }

  @Test
  void keepsTheOrderUnlessShuffled() {
    ImageBatches batches = ImageBatches.inOrder(images, 4);
    assertThat(epoch(batches)).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
    assertThat(epoch(batches)).isEqualTo(epoch(batches));
  }

  @Test
  void shufflesEveryEpochAnew() {
    ImageBatches batches = ImageBatches.shuffled(images, 4, 1);
    List<Integer> first = epoch(batches);
    List<Integer> second = epoch(batches);
    assertThat(first).containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
    assertThat(second).containsExactlyInAnyOrderElementsOf(first).isNotEqualTo(first);
  }

  @Test
  void repeatsItsOrdersForTheSameSeed() {
    ImageBatches one = ImageBatches.shuffled(images, 4, 1);
    ImageBatches same = ImageBatches.shuffled(images, 4, 1);
    assertThat(epoch(one)).isEqualTo(epoch(same));
    assertThat(epoch(one)).isEqualTo(epoch(same));
    assertThat(epoch(one)).isNotEqualTo(epoch(ImageBatches.shuffled(images, 4, 2)));
  }

  @Test
  void keepsImagesAndLabelsTogether() {
    for (DataSet batch : ImageBatches.shuffled(images, 4, 1)) {
      for (int i = 0; i < batch.numExamples(); i++) {
        assertThat(batch.getLabels().getInt(i, number(batch, i) % 2)).isEqualTo(1);
      }
    }
  }

  @Test
  void startsAnEpochWhenTheIteratorIsReset() {
    DataSetIterator iterator = ImageBatches.shuffled(images, 4, 1).toDataSetIterator();
    assertThat(iterator.getLabels()).isEqualTo(LABELS);
    for (int epoch = 0; epoch < 2; epoch++) {
      iterator.reset();
      List<Integer> numbers = new ArrayList<>();
      iterator.forEachRemaining(batch -> addNumbers(batch, numbers));
      assertThat(numbers).containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
    }
  }

  private static List<Integer> epoch(ImageBatches batches) {
    List<Integer> numbers = new ArrayList<>();
    batches.forEach(batch -> addNumbers(batch, numbers));
    return numbers;
  }

  private static void addNumbers(DataSet batch, List<Integer> numbers) {
    for (int i = 0; i < batch.numExamples(); i++) {
      numbers.add(number(batch, i));
    }
  }

  private static int number(DataSet batch, int index) {
    return Math.round((batch.getFeatures().getFloat(index, 0, 0, 0) + 1) * 127.5f / 20);
  }
}
