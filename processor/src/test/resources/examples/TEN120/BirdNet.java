import dev.tenon.Block;
import dev.tenon.FeatureMap;
import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.Repeat;
import dev.tenon.Scores;
import dev.tenon.head.Classifier;
import dev.tenon.layer.Convolution;
import dev.tenon.layer.MaxPool;

@Network(input = @Input(channels = 3, height = 32, width = 32))
interface BirdNet {
  @Repeat(2) //+
  Stage stage();

  @Classifier(classes = 200)
  Scores species();

  @Block
  interface Stage {
    @Convolution(filters = 64)
    FeatureMap conv();

    Stage again(); //-
    @MaxPool //+
    FeatureMap pool(); //+
  }
}
