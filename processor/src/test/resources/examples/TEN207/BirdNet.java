import dev.tenon.FeatureMap;
import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.Scores;
import dev.tenon.head.Classifier;
import dev.tenon.layer.Crop;

@Network(input = @Input(channels = 3, height = 32, width = 32))
interface BirdNet {
  @Crop(16) //-
  @Crop(4) //+
  FeatureMap centre();

  @Classifier(classes = 200)
  Scores species();
}
