import dev.tenon.FeatureMap;
import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.Scores;
import dev.tenon.head.Classifier;
import dev.tenon.layer.Convolution;
import dev.tenon.layer.MaxPool;

@Network(input = @Input(channels = 3, height = 32, width = 32))
interface BirdNet {
  @MaxPool //-
  FeatureMap pooled(FeatureMap stem); //-
  //-
  @Convolution(filters = 64)
  FeatureMap stem(FeatureMap input);

  @MaxPool //+
  FeatureMap pooled(FeatureMap stem); //+
  //+
  @Classifier(classes = 200)
  Scores species(FeatureMap pooled);
}
