import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.Scores;
import dev.tenon.Sequence;
import dev.tenon.Vector;
import dev.tenon.head.Classifier;
import dev.tenon.layer.LastStep;
import dev.tenon.layer.Lstm;

@Network(input = @Input(channels = 3, height = 8, width = 8))
interface N {
  /*!*/@Lstm(units = 4) // TEN201
  Sequence lstm();

  @LastStep
  Vector last();

  @Classifier(classes = 3)
  Scores scores();
}
