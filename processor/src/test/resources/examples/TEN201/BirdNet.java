import dev.tenon.FeatureMap;
import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.Scores;
import dev.tenon.Vector;
import dev.tenon.head.Classifier;
import dev.tenon.layer.Convolution;
import dev.tenon.layer.Dense;
import dev.tenon.layer.MaxPool;

@Network(input = @Input(channels = 3, height = 32, width = 32))
interface BirdNet {
  @Dense(units = 64) //-
  Vector stem(); //-
  @Convolution(filters = 64) //+
  FeatureMap stem(); //+

  @MaxPool
  FeatureMap pooled();

  @Classifier(classes = 200)
  Scores species();
}
