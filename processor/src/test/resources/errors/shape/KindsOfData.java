import dev.tenon.FeatureMap;
import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.Scores;
import dev.tenon.Vector;
import dev.tenon.head.Classifier;
import dev.tenon.layer.Convolution;
import dev.tenon.layer.Dense;

@Network(input = @Input(channels = 3, height = 32, width = 32))
interface KindsOfData {
  @Convolution(filters = 8)
  Vector /*!*/map(); // TEN202

  @Dense(units = 8)
  Vector flat();

  @Classifier(classes = 2)
  Scores scores(FeatureMap /*!*/flat); // TEN211
}

@Network(input = @Input(size = 10))
interface WrongKind {
  /*!*/@Convolution(filters = 8) // TEN201
  FeatureMap map();

  @Classifier(classes = 2)
  Scores scores();
}
