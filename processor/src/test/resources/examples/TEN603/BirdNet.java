import dev.tenon.FeatureMap;
import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.Scores;
import dev.tenon.head.Classifier;
import dev.tenon.layer.Convolution;

@Network(input = @Input(channels = 3, height = 32, width = 32))
interface BirdNet {
  @Convolution(filters = 64, kernel = 1, stride = 2) //-
  @Convolution(filters = 64, kernel = 3, stride = 2) //+
  FeatureMap stem();

  @Classifier(classes = 200)
  Scores species();
}
