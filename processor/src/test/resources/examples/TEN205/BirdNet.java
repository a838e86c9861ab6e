import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.Scores;
import dev.tenon.Vector;
import dev.tenon.head.Classifier;
import dev.tenon.layer.Dense;
import dev.tenon.merge.Add;

@Network(input = @Input(size = 100))
interface BirdNet {
  @Dense(units = 64)
  Vector main(Vector input);

  @Dense(units = 32) //-
  @Dense(units = 64) //+
  Vector side(Vector input);

  @Add
  Vector sum(Vector main, Vector side);

  @Classifier(classes = 200)
  Scores species();
}
