import dev.tenon.FeatureMap;
import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.Scores;
import dev.tenon.block.Inception;
import dev.tenon.block.Residual;
import dev.tenon.block.Shortcut;
import dev.tenon.block.VggBlock;
import dev.tenon.head.Classifier;

@Network(input = @Input(channels = 3, height = 224, width = 224))
interface BirdNet {
  @VggBlock(filters = 64, convs = 2)
  FeatureMap stem();

  @Inception(
      conv1x1 = 64,
      reduce3x3 = 48,
      conv3x3 = 128,
      reduce5x5 = 16,
      conv5x5 = 32,
      poolProjection = 32)
  FeatureMap mixed();

  @Residual(filters = 128, shortcut = Shortcut.IDENTITY) //-
  @Residual(filters = 256, shortcut = Shortcut.IDENTITY) //+
  FeatureMap body(FeatureMap mixed);

  @Classifier(classes = 200)
  Scores species();
}
