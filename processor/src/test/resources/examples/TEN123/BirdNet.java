import dev.tenon.FeatureMap;
import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.Scores;
import dev.tenon.head.Classifier;
import dev.tenon.layer.Convolution;

interface Wide {
  @Convolution(filters = 128)
  FeatureMap stem();
}

interface Narrow {
  @Convolution(filters = 16)
  FeatureMap stem();
}

@Network(input = @Input(channels = 3, height = 32, width = 32))
interface BirdNet extends Wide, Narrow {
  @Override //+
  @Convolution(filters = 128) //+
  FeatureMap stem(); //+
 //+
  @Classifier(classes = 200)
  Scores species();
}
