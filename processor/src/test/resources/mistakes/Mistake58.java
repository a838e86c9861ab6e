import dev.tenon.FeatureMap;
import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.Scores;
import dev.tenon.head.Classifier;
import dev.tenon.layer.TransposedConvolution;

@Network(input = @Input(channels = 3, height = 8, width = 8))
interface N {
  @TransposedConvolution(filters = 4, kernel = 2, stride = 1, padding = /*!*/5) // TEN207
  FeatureMap up();

  @Classifier(classes = 3)
  Scores scores();
}
