import dev.tenon.FeatureMap;
import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.Scores;
import dev.tenon.Vector;
import dev.tenon.head.Classifier;
import dev.tenon.layer.Convolution;
import dev.tenon.layer.Dense;

@Network(input = @Input(channels = 3, height = 32, width = 32))
interface BirdNet {
  @Convolution(filters = 64)
  FeatureMap stem();

  @Dense(units = 64)
  Vector features(Vector stem); //-
  Vector features(FeatureMap stem); //+

  @Classifier(classes = 200)
  Scores species();
}
