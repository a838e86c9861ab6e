import dev.tenon.FeatureMap;
import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.Scores;
import dev.tenon.head.Classifier;
import dev.tenon.layer.Convolution;
import dev.tenon.merge.Concat;

@Network(input = @Input(channels = 3, height = 32, width = 32))
interface BirdNet {
  @Convolution(filters = 64)
  FeatureMap fine();

  @Convolution(filters = 64, stride = 2) //-
  @Convolution(filters = 64) //+
  FeatureMap coarse(FeatureMap input);

  @Concat
  FeatureMap both(FeatureMap fine, FeatureMap coarse);

  @Classifier(classes = 200)
  Scores species();
}
