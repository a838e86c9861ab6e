package dev.tenon.report.pointwise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.tenon.processor.layer.Cost;
import dev.tenon.report.Plans;
import dev.tenon.report.pointwise.Pointwise.Difference;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PointwiseBlocksTest {
  @TempDir Path directory;

  /** 124,384 against the 6,272 of the tutorial's naive model, which has the same branches. */
  @Test
  void reductionsBehindAnImageMakeAModuleDearer() {
    List<PointwiseBlock> blocks =
        PointwiseBlocks.of(Plans.sample("tutorial/ReducedInceptionModel", directory));
    Cost naive = Plans.sample("tutorial/NaiveInceptionModel", directory.resolve("naive")).cost();

    PointwiseBlock first = blocks.get(0);
    assertThat(first.cost().parameters()).isEqualTo(124_384);
    assertThat(naive.parameters()).isEqualTo(6_272);
    assertThat(first.naive()).contains(naive);
  }

  @Test
  void reductionsBehindManyChannelsMakeAModuleCheaper() {
    PointwiseBlock second =
        PointwiseBlocks.of(Plans.sample("tutorial/ReducedInceptionModel", directory)).get(1);
    long naive = weights(256, 1, 128) + weights(256, 3, 192) + weights(256, 5, 96);

    assertThat(second.naive().orElseThrow().parameters()).isEqualTo(naive);
    assertThat(second.cost().parameters()).isEqualTo(388_736).isLessThan(naive);
  }

  @Test
  void eachConvolutionHasItsOwnEffect() {
    PointwiseBlock second =
        PointwiseBlocks.of(Plans.sample("tutorial/ReducedInceptionModel", directory)).get(1);

    assertThat(second.convolutions())
        .extracting(Pointwise::name, Pointwise::role, Pointwise::in, Pointwise::out)
        .containsExactly(
            tuple("mixed3b/conv1x1", Role.MIXING, 256L, 128L),
            tuple("mixed3b/reduce3x3", Role.REDUCTION, 256L, 128L),
            tuple("mixed3b/reduce5x5", Role.REDUCTION, 256L, 32L),
            tuple("mixed3b/poolProjection", Role.AFTER_POOLING, 256L, 64L));
    long saved = weights(256, 3, 192) - weights(256, 1, 128) - weights(128, 3, 192);
    assertThat(second.convolutions().get(1).saved().map(Difference::parameters)).contains(saved);
    assertThat(second.convolutions().get(0).saved()).isEmpty();
  }

  /** Batch normalisation and activation go with the convolution that they follow. */
  @Test
  void aBottleneckIsComparedWithTheSameConvolutionOverAllChannels() {
    PointwiseBlock block =
        PointwiseBlocks.of(
                Plans.of(
                    """
                    @Convolution(filters = 64, kernel = 3, bias = false) FeatureMap stem();
                    @Residual(filters = 64, bottleneck = true, bias = false) FeatureMap block();
                    """,
                    directory))
            .get(0);

    assertThat(block.convolutions())
        .extracting(Pointwise::name, Pointwise::role)
        .containsExactly(tuple("block/conv1", Role.REDUCTION), tuple("block/conv3", Role.MIXING));
    long reduction = 64 * 16 + 4 * 16;
    long without = 64L * 9 * 16 - 16L * 9 * 16;
    assertThat(block.naive().map(Cost::parameters))
        .contains(block.cost().parameters() - reduction + without);
  }

  @Test
  void aNetworkWithoutThemHasNone() {
    assertThat(PointwiseBlocks.of(Plans.sample("vgg/Vgg16", directory))).isEmpty();
  }

  private static long weights(long channels, long kernel, long filters) {
    return channels * kernel * kernel * filters + filters;
  }
}
