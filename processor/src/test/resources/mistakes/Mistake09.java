import dev.tenon.FeatureMap;
import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.Scores;
import dev.tenon.head.Classifier;
import dev.tenon.layer.MaxPool;
import dev.tenon.layer.Upsample;
import dev.tenon.merge.Concat;

@Network(input = @Input(channels = 3, height = 7, width = 7))
interface N {
  @MaxPool
  FeatureMap down();

  @Upsample(2)
  FeatureMap up();

  /*!*/@Concat // TEN204
  FeatureMap joined(FeatureMap input, FeatureMap up);

  @Classifier(classes = 3)
  Scores scores();
}
