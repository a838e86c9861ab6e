import dev.tenon.FeatureMap;
import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.Repeat;
import dev.tenon.Scores;
import dev.tenon.Vector;
import dev.tenon.head.Classifier;
import dev.tenon.layer.GlobalPool;
import dev.tenon.layer.MaxPool;
import org.deeplearning4j.nn.conf.layers.PoolingType;

@Network(input = @Input(channels = 3, height = 8, width = 8))
interface N {
  @Repeat(5)
  @MaxPool(kernel = /*!*/3, stride = 2) // TEN206
  FeatureMap pooled();

  @GlobalPool(PoolingType.AVG)
  Vector means();

  @Classifier(classes = 3)
  Scores scores();
}
