import dev.tenon.FeatureMap;
import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.Scores;
import dev.tenon.block.Residual;
import dev.tenon.block.Shortcut;
import dev.tenon.head.Classifier;
import dev.tenon.layer.Convolution;

@Network(input = @Input(channels = 3, height = 32, width = 32))
interface BirdNet {
  @Convolution(filters = 64)
  FeatureMap stem();

  @Residual(filters = 32, shortcut = Shortcut.ZERO_PADDING) //-
  @Residual(filters = 32, shortcut = Shortcut.PROJECTION) //+
  FeatureMap body();

  @Classifier(classes = 200)
  Scores species();
}
