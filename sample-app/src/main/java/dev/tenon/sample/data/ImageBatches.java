package dev.tenon.sample.data;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.deeplearning4j.datasets.iterator.ExistingDataSetIterator;
import org.jspecify.annotations.Nullable;
import org.nd4j.linalg.dataset.DataSet;
import org.nd4j.linalg.dataset.api.iterator.DataSetIterator;

/**
 * Images in batches; every iterator is one epoch. The last batch of an epoch may be smaller.
 * Batches are made when they are asked for.
 */
public final class ImageBatches implements Iterable<DataSet> {
  private final LabelledImages images;
  private final int batch;
  private final @Nullable Random shuffle;
  private final List<Integer> order;

  private ImageBatches(LabelledImages images, int batch, @Nullable Random shuffle) {
    this.images = images;
    this.batch = Math.min(batch, images.count());
    this.shuffle = shuffle;
    this.order = new ArrayList<>(IntStream.range(0, images.count()).boxed().toList());
  }

  /** All images in their order, the same in every epoch. */
  public static ImageBatches inOrder(LabelledImages images, int batch) {
    return new ImageBatches(images, batch, null);
  }

  /** Every epoch in another order; the same seed gives the same orders. */
  public static ImageBatches shuffled(LabelledImages images, int batch, long seed) {
    return new ImageBatches(images, batch, new Random(seed));
  }

  /** How many batches make an epoch. */
  public int count() {
    return (order.size() + batch - 1) / batch;
  }

  /** These batches as DL4J's networks take them; a reset begins the next epoch. */
  public DataSetIterator toDataSetIterator() {
    return new ExistingDataSetIterator(this, images.labels());
  }

  @Override
  public Iterator<DataSet> iterator() {
    if (shuffle != null) {
      Collections.shuffle(order, shuffle);
    }
    List<Integer> epoch = List.copyOf(order);
    return IntStream.range(0, count())
        .mapToObj(i -> epoch.subList(i * batch, Math.min((i + 1) * batch, epoch.size())))
        .map(images::batch)
        .iterator();
  }
}
