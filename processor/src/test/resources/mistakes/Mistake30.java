import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.Scores;
import dev.tenon.Sequence;
import dev.tenon.head.Classifier;
import dev.tenon.layer.Lstm;

@Network(input = @Input(size = 5, steps = 7))
interface N {
  @Lstm(units = 4)
  Sequence lstm();

  /*!*/@Classifier(classes = 3) // TEN201
  Scores scores();
}
