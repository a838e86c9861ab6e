import dev.tenon.FeatureMap;
import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.Scores;
import dev.tenon.Suppress;
import dev.tenon.head.Classifier;
import dev.tenon.layer.Convolution;

@Network(input = @Input(channels = 3, height = 32, width = 32))
interface BirdNet {
  @Suppress("TEN6O9") //-
  @Suppress("TEN609") //+
  @Convolution(filters = 64)
  FeatureMap stem();

  @Classifier(classes = 200)
  Scores species();
}
