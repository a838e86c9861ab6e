import dev.tenon.FeatureMap;
import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.Scores;
import dev.tenon.head.Classifier;
import dev.tenon.layer.LocalResponseNorm;

@Network(input = @Input(channels = 3, height = 32, width = 32))
interface BirdNet {
  @LocalResponseNorm(depth = 8) //-
  @LocalResponseNorm(depth = 5) //+
  FeatureMap stem();

  @Classifier(classes = 200)
  Scores species();
}
