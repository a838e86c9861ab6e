import dev.tenon.FeatureMap;
import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.Scores;
import dev.tenon.head.Classifier;
import dev.tenon.layer.Crop;

@Network(input = @Input(channels = 3, height = 8, width = 8))
interface N {
  @Crop(/*!*/5) // TEN207
  FeatureMap centre();

  @Classifier(classes = 3)
  Scores scores();
}
