import dev.tenon.FeatureMap;
import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.Scores;
import dev.tenon.head.Classifier;
import dev.tenon.layer.MaxPool;

@Network(input = @Input(channels = 3, height = 7, width = 7))
interface N {
  /*!*/@MaxPool // TEN602
  FeatureMap pooled();

  @Classifier(classes = 3)
  Scores scores();
}
