import dev.tenon.FeatureMap;
import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.Scores;
import dev.tenon.head.Classifier;
import dev.tenon.layer.Convolution;

@Network(input = @Input(size = 192))
interface N {
  /*!*/@Convolution(filters = 4) // TEN201
  FeatureMap conv();

  @Classifier(classes = 3)
  Scores scores();
}
