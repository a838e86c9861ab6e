import dev.tenon.FeatureMap;
import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.Scores;
import dev.tenon.head.Classifier;
import dev.tenon.layer.Convolution;
import dev.tenon.layer.LocalResponseNorm;

@Network(input = @Input(channels = 3, height = 8, width = 8))
interface N {
  @Convolution(filters = 2)
  FeatureMap two();

  /*!*/@LocalResponseNorm // TEN304
  FeatureMap normalised();

  @Classifier(classes = 3)
  Scores scores();
}
