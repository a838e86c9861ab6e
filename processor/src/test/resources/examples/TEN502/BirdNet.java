import dev.tenon.FeatureMap;
import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.Scores;
import dev.tenon.Vector;
import dev.tenon.head.Classifier;
import dev.tenon.layer.GlobalPool;
import dev.tenon.layer.Upsample;
import org.deeplearning4j.nn.conf.layers.PoolingType;

@Network(input = @Input(channels = 3, height = 1_000_000, width = 1_000_000))
interface BirdNet {
  @Upsample(100_000) //-
  @Upsample(2) //+
  FeatureMap large();

  @GlobalPool(PoolingType.AVG)
  Vector pooled();

  @Classifier(classes = 200)
  Scores species();
}
