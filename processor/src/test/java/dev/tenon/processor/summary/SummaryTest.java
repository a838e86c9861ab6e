package dev.tenon.processor.summary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.block.Residual;
import dev.tenon.block.VggBlock;
import dev.tenon.head.Classifier;
import dev.tenon.layer.Convolution;
import dev.tenon.layer.GlobalPool;
import dev.tenon.merge.Add;
import dev.tenon.processor.declare.Plans;
import dev.tenon.processor.declare.TestNetwork;
import dev.tenon.processor.layer.Cost;
import dev.tenon.processor.memory.Training;
import dev.tenon.processor.memory.TrainingMemory;
import dev.tenon.processor.plan.Plan;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SummaryTest {
  private final Plan plan =
      Plans.of(
          TestNetwork.ofImage(3, 32, 32)
              .block("stem", VggBlock.class, "filters", 8, "convs", 2)
              .block("stage", Residual.class, "filters", 16, "stride", 2, "bias", false)
              .repeated(2, "stride")
              .block("side", List.of("stem"), Convolution.class, "filters", 16, "stride", 2)
              .block("sum", List.of("stage", "side"), Add.class)
              .block("pooled", GlobalPool.class)
              .block("classes", Classifier.class, "classes", 10));

  @Test
  void hasARowForEachBlock() {
    assertThat(text(Detail.BLOCKS))
        .isEqualTo(
            """
            Network: TestNet
            ______________________________________________________________________________________________
            Block (type)          Output   Parameters     MACs  Activations  Receptive field  Connected to
            ==============================================================================================
            input (Input)         3×32×32           0        0          0 B                1
            stem (VggBlock)       8×16×16         808  811,008    72.00 KiB                6  input
            stage (Residual ×2)   16×8×8        8,512  524,288    64.00 KiB               34  stem
            side (Convolution)    16×8×8        1,168   73,728     4.00 KiB               10  stem
            sum (Add)             16×8×8            0        0     4.00 KiB               34  stage, side
            pooled (GlobalPool)   16                0        0         64 B                   sum
            classes (Classifier)  10              170      160         40 B                   pooled
            ==============================================================================================
            Total parameters: 10,658 (41.63 KiB)
            Trainable parameters: 10,498
            Non-trainable parameters: 160
            MACs: 1,409,184
            FLOPs (2 × MACs): 2,818,368
            Activations: 144.10 KiB (4.50 MiB for a batch of 32)
            Memory to train that batch (FLOAT, ADAM): 22.54 MiB
            ______________________________________________________________________________________________""");
  }

  @Test
  void unfoldsBlocksToTheirPartsAndLayers() {
    assertThat(text(Detail.LAYERS))
        .contains(
            """
            stem (VggBlock)                       8×16×16         808  811,008    72.00 KiB                6  input
              stem/conv1 (Convolution)            8×32×32         224  221,184    32.00 KiB                3  input
              stem/conv2 (Convolution)            8×32×32         584  589,824    32.00 KiB                5  stem/conv1
              stem/pool (Pooling)                 8×16×16           0        0     8.00 KiB                6  stem/conv2
            stage (Residual ×2)                   16×8×8        8,512  524,288    64.00 KiB               34  stem
              stage/1 (Residual)                  16×8×8        3,776  229,376    36.00 KiB               18  stem/pool
                stage/1/conv1 (Convolution)       16×8×8        1,152   73,728     4.00 KiB               10  stem/pool
            """,
            """
                stage/2/add (Add)                 16×8×8            0        0     4.00 KiB               34  stage/2/bn2, stage/1/relu
                stage/2/relu (Activate)           16×8×8            0        0     4.00 KiB               34  stage/2/add
            side (Convolution)                    16×8×8        1,168   73,728     4.00 KiB               10  stem
            """);
  }

  @Test
  void countsEveryLayerOnceHoweverFarItIsUnfolded() {
    Summary layers = Summary.of(plan, Detail.LAYERS);

    assertThat(layers.total()).isEqualTo(Summary.of(plan, Detail.BLOCKS).total());
    assertThat(topLevelCost(layers)).isEqualTo(plan.cost());
    assertThat(layers.nonTrainable()).isEqualTo(160);
    assertThat(layers.flops()).isEqualTo("2818368");
  }

  private static Cost topLevelCost(Summary summary) {
    return summary.rows().stream()
        .filter(row -> row.depth() == 0)
        .map(Row::cost)
        .reduce(Cost.FREE, Cost::plus);
  }

  @Test
  void aReceptiveFieldThatIsNoSquareHasHeightAndWidth() {
    Plan flat =
        Plans.of(
            TestNetwork.ofImage(3, 32, 32)
                .block("flat", Convolution.class, "filters", 4, "kernel", new int[] {1, 7}));

    assertThat(String.join("\n", SummaryText.lines(Summary.of(flat, Detail.BLOCKS))))
        .contains(" 1×7  input");
  }

  @Test
  void isTheSameWhereverItIsMade() {
    String here = text(Detail.BLOCKS);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("hi-IN-u-nu-deva"));

      assertThat(text(Detail.BLOCKS)).isEqualTo(here);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void countsOperationsBeyondALong() {
    Summary huge =
        new Summary(
            "",
            "Huge",
            List.of(),
            new Cost(0, 0, Long.MAX_VALUE),
            0,
            Training.USUAL,
            TrainingMemory.of(plan, Training.USUAL));

    assertThat(huge.flops()).isEqualTo("18446744073709551614");
  }

  private String text(Detail detail) {
    return String.join("\n", SummaryText.lines(Summary.of(plan, detail)));
  }
}
