import dev.tenon.FeatureMap;
import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.Scores;
import dev.tenon.head.Classifier;

@Network
/*!*/interface NoInput { // TEN115
  @Classifier(classes = 2)
  Scores scores();
}

@Network(input = @Input(channels = 3, size = /*!*/4, width = 5)) // TEN116
interface Contradictory {
  @Classifier(classes = 2)
  Scores scores();
}

@Network
interface Incomplete {
  /*!*/@Input(channels = 3, height = 4) // TEN116
  FeatureMap image();

  @Classifier(classes = 2)
  Scores scores();
}
