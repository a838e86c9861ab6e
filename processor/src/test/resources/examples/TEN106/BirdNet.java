import dev.tenon.FeatureMap;
import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.Scores;
import dev.tenon.head.Classifier;
import dev.tenon.layer.Convolution;

@Network(input = @Input(channels = 3, height = 32, width = 32))
interface BirdNet {
  @Convolution(filters = 64)
  FeatureMap conv();

  @Convolution(filters = 128)
  FeatureMap conv(FeatureMap conv); //-
  FeatureMap conv2(FeatureMap conv); //+

  @Classifier(classes = 200)
  Scores species();
}
