import dev.tenon.FeatureMap;
import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.Scores;
import dev.tenon.head.Classifier;
import dev.tenon.layer.Convolution;

@Network(input = @Input(channels = 3, height = 32, width = 32))
interface DeadBranch {
  @Convolution(filters = 8)
  FeatureMap /*!*/unused(); // TEN114

  @Classifier(classes = 2)
  Scores scores(FeatureMap input);
}
