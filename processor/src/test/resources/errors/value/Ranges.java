import dev.tenon.FeatureMap;
import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.Scores;
import dev.tenon.head.Classifier;
import dev.tenon.layer.Convolution;
import dev.tenon.layer.Dropout;
import dev.tenon.layer.MaxPool;

@Network(input = @Input(channels = /*!*/0, height = 32, width = 32)) // TEN301
interface Ranges {
  @Convolution(filters = /*!*/-8, kernel = {3, /*!*/0}) // TEN301 TEN301
  FeatureMap several();

  @Convolution(filters = Constants/*!*/.NONE) // TEN301
  FeatureMap constant();

  @Dropout(/*!*/1.5) // TEN301
  FeatureMap unnamed();

  @MaxPool(kernel = /*!*/{0}) // TEN301
  FeatureMap element();

  @Classifier(classes = /*!*/0) // TEN301
  Scores scores();

  interface Constants {
    int NONE = 0;
  }
}
