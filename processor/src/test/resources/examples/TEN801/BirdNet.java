import dev.tenon.ConformsTo;
import dev.tenon.FeatureMap;
import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.Scores;
import dev.tenon.block.VggBlock;
import dev.tenon.head.Classifier;
import dev.tenon.layer.Convolution;
import dev.tenon.layer.MaxPool;

@Network(input = @Input(channels = 3, height = 224, width = 224))
@ConformsTo(Published.class)
interface BirdNet {
  @Convolution(filters = 64, kernel = 3)
  FeatureMap first();

  @Convolution(filters = 64, kernel = 5) //-
  @Convolution(filters = 64, kernel = 3) //+
  FeatureMap second();

  @MaxPool(kernel = 2)
  FeatureMap small();

  @Classifier(classes = 200)
  Scores species();
}

@Network(input = @Input(channels = 3, height = 224, width = 224))
interface Published {
  @VggBlock(filters = 64, convs = 2)
  FeatureMap block1();

  @Classifier(classes = 200)
  Scores classes();
}
