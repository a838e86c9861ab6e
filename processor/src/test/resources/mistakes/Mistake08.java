import dev.tenon.FeatureMap;
import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.Scores;
import dev.tenon.head.Classifier;
import dev.tenon.layer.Convolution;
import dev.tenon.merge.Concat;

@Network(input = @Input(channels = 3, height = 8, width = 8))
interface N {
  @Convolution(filters = 4)
  FeatureMap same(FeatureMap input);

  @Convolution(filters = 4, padding = 0)
  FeatureMap valid(FeatureMap input);

  /*!*/@Concat // TEN204
  FeatureMap both(FeatureMap same, FeatureMap valid);

  @Classifier(classes = 3)
  Scores scores();
}
