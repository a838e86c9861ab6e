import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.Scores;
import dev.tenon.Vector;
import dev.tenon.head.Classifier;
import dev.tenon.layer.Dense;

@Network(input = @Input(size = 5))
interface DeadVertex {
  @Dense(units = 4)
  Vector /*!*/dead(); // TEN114

  @Classifier(classes = 3)
  Scores scores(Vector input);
}

@Network
interface DeadInput {
  @Input(size = 5)
  Vector left();

  @Input(size = 5)
  Vector /*!*/right(); // TEN114

  @Classifier(classes = 3)
  Scores scores(Vector left);
}
