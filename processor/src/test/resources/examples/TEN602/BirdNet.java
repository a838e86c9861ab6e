import dev.tenon.FeatureMap;
import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.Scores;
import dev.tenon.head.Classifier;
import dev.tenon.layer.MaxPool;

@Network(input = @Input(channels = 3, height = 35, width = 35))
interface BirdNet {
  @MaxPool //-
  @MaxPool(ceil = true) //+
  FeatureMap pooled();

  @Classifier(classes = 200)
  Scores species();
}
