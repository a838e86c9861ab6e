import dev.tenon.FeatureMap;
import dev.tenon.Network;
import dev.tenon.Scores;
import dev.tenon.head.Classifier;
import dev.tenon.layer.MaxPool;

@Network
interface BirdNet extends Backbone {
  @Override //+
  @MaxPool //+
  FeatureMap pooled(FeatureMap stem); //+
 //+
  @Override
  @Classifier(classes = 200)
  Scores classes();
}
