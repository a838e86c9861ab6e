import dev.tenon.FeatureMap;
import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.Repeat;
import dev.tenon.Scores;
import dev.tenon.block.VggBlock;
import dev.tenon.head.Classifier;
import dev.tenon.layer.MaxPool;

@Network(input = @Input(channels = 3, height = 32, width = 32))
interface BirdNet {
  @Repeat(5)
  @VggBlock(filters = 64, convs = 1)
  FeatureMap stem();

  @MaxPool(kernel = 2) //-
  @MaxPool(kernel = 1) //+
  FeatureMap pooled();

  @Classifier(classes = 200)
  Scores species();
}
