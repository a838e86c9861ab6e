import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.Scores;
import dev.tenon.Vector;
import dev.tenon.head.Classifier;
import dev.tenon.layer.BatchNorm;
import dev.tenon.layer.Dense;

@Network(input = @Input(size = 3))
interface BlockAnnotations {
  Vector /*!*/none(); // TEN103

  @Deprecated
  void /*!*/noneOfTenon(); // TEN103

  Runnable /*!*/noneOnTheType(); // TEN103

  @Dense(units = 2)
  /*!*/@BatchNorm // TEN104
  Vector two(Vector input);

  @Classifier(classes = 2)
  Scores scores(Vector two);
}
