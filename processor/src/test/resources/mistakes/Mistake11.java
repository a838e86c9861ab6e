import dev.tenon.FeatureMap;
import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.Repeat;
import dev.tenon.Scores;
import dev.tenon.head.Classifier;
import dev.tenon.layer.MaxPool;

@Network(input = @Input(channels = 3, height = 8, width = 8))
interface N {
  @Repeat(5)
  /*!*/@MaxPool // TEN206
  FeatureMap pooled();

  @Classifier(classes = 3)
  Scores scores();
}
