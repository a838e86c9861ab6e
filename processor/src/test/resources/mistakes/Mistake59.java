import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.Scores;
import dev.tenon.Vector;
import dev.tenon.head.Classifier;
import dev.tenon.layer.Dropout;

@Network(input = @Input(size = 5))
interface N {
  @Dropout(/*!*/1.5) // TEN301
  Vector dropped();

  @Classifier(classes = 3)
  Scores scores();
}
