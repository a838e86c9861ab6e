import dev.tenon.FeatureMap;
import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.Scores;
import dev.tenon.block.Inception;
import dev.tenon.head.Classifier;
import dev.tenon.layer.Convolution;

@Network(input = @Input(channels = 3, height = 32, width = 32))
interface BirdNet {
  @Convolution(filters = 32)
  FeatureMap stem();

  @Inception(
      conv1x1 = 16,
      reduce3x3 = 96, //-
      reduce3x3 = 16, //+
      conv3x3 = 32,
      reduce5x5 = 8,
      conv5x5 = 16,
      poolProjection = 16)
  FeatureMap mixed();

  @Classifier(classes = 200)
  Scores species();
}
