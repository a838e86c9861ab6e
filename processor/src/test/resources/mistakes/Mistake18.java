import dev.tenon.FeatureMap;
import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.Scores;
import dev.tenon.head.Classifier;
import dev.tenon.layer.Convolution;

@Network(input = @Input(channels = 3, height = 8, width = 8))
interface N {
  @Convolution(filters = 4, kernel = /*!*/11, padding = 1) // TEN206
  FeatureMap conv();

  @Classifier(classes = 3)
  Scores scores();
}
