import dev.tenon.FeatureMap;
import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.Scores;
import dev.tenon.Vector;
import dev.tenon.head.Classifier;
import dev.tenon.layer.GlobalPool;
import dev.tenon.layer.MaxPool;
import dev.tenon.layer.TransposedConvolution;
import dev.tenon.merge.Add;

@Network(
    input =
        @Input(
            channels = 3,
            height = 224,
            width = 224,
            minHeight = 64,
            minWidth = 64)) //-
            minWidth = 64, //+
            multipleOf = 2)) //+
interface BirdNet {
  @MaxPool
  FeatureMap down();

  @TransposedConvolution(filters = 3, kernel = 2, stride = 2)
  FeatureMap up();

  @Add
  FeatureMap sum(FeatureMap input, FeatureMap up);

  @GlobalPool
  Vector pooled();

  @Classifier(classes = 200)
  Scores species();
}
