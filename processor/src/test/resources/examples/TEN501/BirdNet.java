import dev.tenon.FeatureMap;
import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.Scores;
import dev.tenon.head.Classifier;
import dev.tenon.layer.Convolution;

@Network(input = @Input(channels = 3, height = 1000, width = 1000))
interface BirdNet {
  @Convolution(filters = 2_000_000_000, kernel = 999) //-
  @Convolution(filters = 64) //+
  FeatureMap stem();

  @Classifier(classes = 200)
  Scores species();
}
