import dev.tenon.Block;
import dev.tenon.FeatureMap;
import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.Scores;
import dev.tenon.head.Classifier;
import dev.tenon.layer.Convolution;
import dev.tenon.layer.MaxPool;

@Network(input = @Input(channels = 3, height = 32, width = 32))
interface SameMistakeTwice {
  Stem stem();

  Tail tail();

  @Classifier(classes = 2)
  Scores scores();

  @Block
  interface Stem {
    @Convolution(filters = 4)
    /*!*/@MaxPool // TEN104
    FeatureMap conv();
  }

  @Block
  interface Tail {
    @Convolution(filters = 4)
    /*!*/@MaxPool // TEN104
    FeatureMap conv();
  }
}
