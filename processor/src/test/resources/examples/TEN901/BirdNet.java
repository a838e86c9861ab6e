import dev.tenon.FeatureMap;
import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.Scores;
import dev.tenon.head.Classifier;

@Network(input = @Input(channels = 3, height = 32, width = 32))
interface BirdNet {
  @Ghost
  FeatureMap stem();

  @Classifier(classes = 200)
  Scores species();
}

@interface Ghost {}
