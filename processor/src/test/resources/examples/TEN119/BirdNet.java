import dev.tenon.FeatureMap;
import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.Repeat;
import dev.tenon.Scores;
import dev.tenon.head.Classifier;
import dev.tenon.layer.Convolution;

@Network(input = @Input(channels = 3, height = 32, width = 32))
interface BirdNet {
  @Repeat(value = 3, once = "strides") //-
  @Repeat(value = 3, once = "stride") //+
  @Convolution(filters = 64, stride = 2)
  FeatureMap stem();

  @Classifier(classes = 200)
  Scores species();
}
