package dev.tenon.sample.networks.published;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.sample.networks.inception.GoogLeNetBuilder;
import dev.tenon.sample.networks.inception.GoogLeNetWithAuxiliaryHeadsBuilder;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** GoogLeNet is trained with two heads more than it is used with. */
class AuxiliaryHeadsTest {

  @Test
  void withoutThemItIsGoogLeNet() {
    assertThat(GoogLeNetWithAuxiliaryHeadsBuilder.WithoutAuxiliaryHeads.PARAMETERS)
        .isEqualTo(GoogLeNetBuilder.PARAMETERS)
        .isEqualTo(6_998_552);
    assertThat(GoogLeNetWithAuxiliaryHeadsBuilder.WithoutAuxiliaryHeads.MACS)
        .isEqualTo(GoogLeNetBuilder.MACS);
    assertThat(
            GoogLeNetWithAuxiliaryHeadsBuilder.create()
                .withoutAuxiliaryHeads()
                .configuration()
                .getVertices()
                .keySet())
        .isEqualTo(GoogLeNetBuilder.create().configuration().getVertices().keySet());
  }

  @Test
  void whatWasTrainedWithThemWorksWithoutThem() {
    ComputationGraph trained =
        SmallNetworks_SmallGoogLeNetWithAuxiliaryHeadsBuilder.create().seed(3).build();

    ComputationGraph served =
        SmallNetworks_SmallGoogLeNetWithAuxiliaryHeadsBuilder.create()
            .withoutAuxiliaryHeads()
            .buildFrom(trained);
    INDArray image = Nd4j.rand(1, 3, 96, 96);

    assertThat(served.numParams()).isEqualTo(6_998_552);
    assertThat(served.outputSingle(image)).isEqualTo(trained.output(image)[0]);
  }
}
