import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.Scores;
import dev.tenon.Vector;
import dev.tenon.head.Classifier;
import dev.tenon.layer.Dense;

@Network(input = @Input(size = 5))
interface N {
  @Dense(units = 4)
  Vector /*!*/input(); // TEN106

  @Classifier(classes = 3)
  Scores scores();
}
