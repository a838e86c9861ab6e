import dev.tenon.FeatureMap;
import dev.tenon.Network;
import dev.tenon.Scores;
import dev.tenon.head.Classifier;
import dev.tenon.layer.Convolution;

@Network
/*!*/interface N { // TEN115
  @Convolution(filters = 4)
  FeatureMap conv();

  @Classifier(classes = 3)
  Scores scores();
}
