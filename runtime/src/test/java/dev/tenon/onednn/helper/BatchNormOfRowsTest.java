package dev.tenon.onednn.helper;

import static org.assertj.core.api.Assertions.assertThat;

import org.deeplearning4j.nn.conf.CNN2DFormat;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

class BatchNormOfRowsTest {
  private static final double EPS = 1e-5;

  /** Compared with double precision, where a mean far from 0 costs the digits that it fills. */
  @ParameterizedTest
  @CsvSource({"0, 1e-6", "10, 1e-5", "1000, 1e-3"})
  void normalisesImagesOfAnyMean(double mean, double tolerance) {
    Nd4j.getRandom().setSeed(11);
    INDArray images = Nd4j.randn(DataType.FLOAT, 3, 5, 20, 17).addi(mean);
    INDArray gamma = Nd4j.rand(DataType.FLOAT, 1, 5).addi(0.5);
    INDArray beta = Nd4j.rand(DataType.FLOAT, 1, 5);

    INDArray actual =
        new BatchNormOfRows()
            .preOutput(
                images,
                true,
                images.shape(),
                gamma,
                beta,
                Nd4j.zeros(1, 5),
                Nd4j.ones(1, 5),
                0.9,
                EPS,
                CNN2DFormat.NCHW,
                LayerWorkspaceMgr.noWorkspaces());

    INDArray expected = normalised(images.castTo(DataType.DOUBLE));
    expected.muli(ofChannels(gamma)).addi(ofChannels(beta));
    assertThat(actual.castTo(DataType.DOUBLE).distance2(expected))
        .isLessThan(tolerance * expected.norm2Number().doubleValue());
  }

  private static INDArray normalised(INDArray images) {
    INDArray centred = images.sub(ofChannels(images.mean(0, 2, 3)));
    INDArray variance = centred.mul(centred).mean(0, 2, 3);
    return centred.mul(ofChannels(Transforms.pow(variance.add(EPS), -0.5)));
  }

  private static INDArray ofChannels(INDArray values) {
    return values.castTo(DataType.DOUBLE).reshape(1, values.length(), 1, 1);
  }
}
