import dev.tenon.FeatureMap;
import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.Scores;
import dev.tenon.Vector;
import dev.tenon.head.Classifier;
import dev.tenon.layer.Convolution;
import dev.tenon.layer.GlobalPool;
import org.deeplearning4j.nn.conf.layers.PoolingType;

@Network(input = @Input(channels = 3, height = 1_000_000, width = 1_000_000))
interface BirdNet {
  @Convolution(filters = 2_000_000_000, kernel = 1000) //-
  @Convolution(filters = 64) //+
  FeatureMap stem();

  @GlobalPool(PoolingType.AVG)
  Vector pooled();

  @Classifier(classes = 200)
  Scores species();
}
