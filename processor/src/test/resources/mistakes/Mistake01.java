import dev.tenon.FeatureMap;
import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.Scores;
import dev.tenon.head.Classifier;
import dev.tenon.layer.Convolution;
import dev.tenon.merge.Add;

@Network(input = @Input(channels = 3, height = 8, width = 8))
interface N {
  @Convolution(filters = 4)
  FeatureMap a(FeatureMap input);

  @Convolution(filters = 8)
  FeatureMap b(FeatureMap input);

  /*!*/@Add // TEN203
  FeatureMap sum(FeatureMap a, FeatureMap b);

  @Classifier(classes = 3)
  Scores scores();
}
