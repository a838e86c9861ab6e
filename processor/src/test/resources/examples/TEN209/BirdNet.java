import dev.tenon.FeatureMap;
import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.Scores;
import dev.tenon.Shape;
import dev.tenon.head.Classifier;
import dev.tenon.layer.Convolution;

@Network(input = @Input(channels = 3, height = 32, width = 32))
interface BirdNet {
  @Convolution(filters = 64, stride = 2)
  @Shape({64, 32, 32}) //-
  @Shape({64, 16, 16}) //+
  FeatureMap stem();

  @Classifier(classes = 200)
  Scores species();
}
