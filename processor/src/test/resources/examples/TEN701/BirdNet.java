import dev.tenon.FeatureMap;
import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.Scores;
import dev.tenon.block.VggBlock;
import dev.tenon.head.Classifier;

@Network(input = @Input(channels = 3, height = 32, width = 32))
interface BirdNet {
  @VggBlock(filters = 64, convs = 2) //-
  @VggBlock(filters = 32, convs = 2) //+
  FeatureMap stem();

  @Classifier(classes = 200)
  Scores species();
}
