import dev.tenon.FeatureMap;
import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.Scores;
import dev.tenon.head.Classifier;
import dev.tenon.layer.Upsample;

@Network(input = @Input(channels = 3, height = 1000, width = 1000))
interface BirdNet {
  @Upsample(10_000_000) //-
  @Upsample(2) //+
  FeatureMap large();

  @Classifier(classes = 200)
  Scores species();
}
