import dev.tenon.FeatureMap;
import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.Scores;
import dev.tenon.Vector;
import dev.tenon.Widths;
import dev.tenon.head.Classifier;
import dev.tenon.layer.Convolution;
import dev.tenon.layer.GlobalPool;

@Network(input = @Input(channels = 3, height = 224, width = 224))
@Widths({0.5, 0.75}) //-
@Widths({0.5, 0.75, 1}) //+
interface BirdNet {
  @Convolution(filters = 64, stride = 2)
  FeatureMap stem();

  @GlobalPool
  Vector pooled();

  @Classifier(classes = 200)
  Scores species();
}
