import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.Scores;
import dev.tenon.Vector;
import dev.tenon.head.Classifier;
import dev.tenon.layer.Dense;
import dev.tenon.merge.Add;

@Network(input = @Input(size = 5))
interface N {
  @Dense(units = 16)
  Vector a(Vector input);

  @Dense(units = 8)
  Vector b(Vector input);

  /*!*/@Add // TEN205
  Vector sum(Vector a, Vector b);

  @Classifier(classes = 3)
  Scores scores();
}
