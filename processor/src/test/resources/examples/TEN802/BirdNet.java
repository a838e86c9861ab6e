import dev.tenon.ConformsTo;
import dev.tenon.FeatureMap;
import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.Scores;
import dev.tenon.block.VggBlock;
import dev.tenon.head.Classifier;

@Network(input = @Input(channels = 3, height = 224, width = 224))
@ConformsTo(BirdNet.class) //-
@ConformsTo(Published.class) //+
interface BirdNet {
  @VggBlock(filters = 64, convs = 2)
  FeatureMap stem();

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
