import dev.tenon.Budget;
import dev.tenon.FeatureMap;
import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.Scores;
import dev.tenon.Vector;
import dev.tenon.block.VggBlock;
import dev.tenon.head.Classifier;
import dev.tenon.layer.Dense;

@Network(input = @Input(channels = 3, height = 32, width = 32))
@Budget(macs = 20_000_000)
interface BirdNet {
  @VggBlock(filters = 64, convs = 2) //-
  @VggBlock(filters = 32, convs = 2) //+
  FeatureMap stem();

  @Dense(units = 512)
  Vector hidden();

  @Classifier(classes = 200)
  Scores species();
}
