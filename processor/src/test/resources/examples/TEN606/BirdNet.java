import dev.tenon.FeatureMap;
import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.Repeat;
import dev.tenon.Scores;
import dev.tenon.Vector;
import dev.tenon.block.VggBlock;
import dev.tenon.head.Classifier;
import dev.tenon.layer.GlobalPool;
import org.deeplearning4j.nn.conf.layers.PoolingType;

@Network(input = @Input(channels = 3, height = 224, width = 224))
interface BirdNet {
  @Repeat(2) //-
  @Repeat(5) //+
  @VggBlock(filters = 64, convs = 4)
  FeatureMap body();

  @GlobalPool(PoolingType.AVG)
  Vector pooled();

  @Classifier(classes = 200)
  Scores species();
}
