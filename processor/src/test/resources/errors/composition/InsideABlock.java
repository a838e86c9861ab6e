import dev.tenon.Block;
import dev.tenon.FeatureMap;
import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.Scores;
import dev.tenon.block.VggBlock;
import dev.tenon.head.Classifier;
import dev.tenon.layer.Convolution;
import dev.tenon.layer.MaxPool;

@Network(input = @Input(channels = 3, height = 32, width = 32))
interface InsideABlock {
  Outer first();

  Named named();

  @Classifier(classes = 2)
  Scores scores();

  @Block
  interface Outer {
    @Convolution(filters = 8)
    FeatureMap conv();

    Inner inner(FeatureMap /*!*/con); // TEN110

    @Block
    interface Inner {
      @MaxPool(kernel = {2, /*!*/0}) // TEN301
      FeatureMap pool();
    }
  }

  @VggBlock(filters = /*!*/0, convs = 2) // TEN301
  interface Named {}
}
