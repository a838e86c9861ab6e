import dev.tenon.FeatureMap;
import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.Scores;
import dev.tenon.head.Classifier;
import dev.tenon.layer.Convolution;
import dev.tenon.layer.MaxPool;

@Network(input = @Input(channels = 3, height = 8, width = 8))
interface N {
  @Convolution(filters = 4)
  FeatureMap conv1();

  @MaxPool
  FeatureMap pooled(FeatureMap /*!*/cnov1); // TEN110

  @Classifier(classes = 3)
  Scores scores();
}
