import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.Scores;
import dev.tenon.Vector;
import dev.tenon.head.Classifier;
import dev.tenon.layer.Dense;

@Network(input = @Input(size = 3))
interface Names {
  @Dense(units = 1)
  Vector /*!*/customize(); // TEN107

  @Dense(units = 1)
  Vector twice(Vector customize);

  @Dense(units = 1)
  Vector /*!*/twice(); // TEN106

  @Classifier(classes = 2)
  Scores scores(Vector twice);
}
