import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.Scores;
import dev.tenon.Vector;
import dev.tenon.head.Classifier;
import dev.tenon.layer.Dense;

@Network(input = @Input(size = 3))
interface UnsupportedMethod {
  @Dense(units = 1)
  default Vector /*!*/withBody() { // TEN105
    return new Vector(1);
  }

  @Dense(units = 1)
  static Vector /*!*/ofTheInterface() { // TEN105
    return new Vector(1);
  }

  @Dense(units = 1)
  <T> Vector /*!*/generic(); // TEN105

  /** Methods with a body that do not look like a block are nobody's business. */
  default int helper() {
    return 1;
  }

  static void main(String[] arguments) {}

  @Classifier(classes = 2)
  Scores scores(Vector input);
}
