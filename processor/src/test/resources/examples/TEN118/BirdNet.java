import dev.tenon.FeatureMap;
import dev.tenon.From;
import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.Scores;
import dev.tenon.head.Classifier;
import dev.tenon.layer.Convolution;
import dev.tenon.merge.Add;

@Network(input = @Input(channels = 3, height = 32, width = 32))
interface BirdNet {
  @Convolution(filters = 64)
  FeatureMap stem();

  @Convolution(filters = 64)
  FeatureMap body(FeatureMap stem);

  @Add
  FeatureMap sum(@From("body") FeatureMap main, @From("body") FeatureMap shortcut); //-
  FeatureMap sum(@From("body") FeatureMap main, @From("stem") FeatureMap shortcut); //+

  @Classifier(classes = 200)
  Scores species(FeatureMap sum);
}
