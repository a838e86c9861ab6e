import dev.tenon.FeatureMap;
import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.Scores;
import dev.tenon.Vector;
import dev.tenon.head.Classifier;
import dev.tenon.layer.Convolution;
import dev.tenon.layer.GlobalPool;
import dev.tenon.merge.Concat;
import org.deeplearning4j.nn.conf.layers.PoolingType;

@Network(input = @Input(channels = 3, height = 8, width = 8))
interface N {
  @Convolution(filters = 4)
  FeatureMap a(FeatureMap input);

  @GlobalPool(PoolingType.AVG)
  Vector b();

  /*!*/@Concat // TEN201
  FeatureMap both(FeatureMap a, Vector b);

  @Classifier(classes = 3)
  Scores scores();
}
