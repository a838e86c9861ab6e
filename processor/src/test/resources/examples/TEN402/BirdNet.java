import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.Scores;
import dev.tenon.Vector;
import dev.tenon.head.Classifier;
import dev.tenon.layer.Dense;

@Network(input = @Input(channels = 3, height = 32, width = 32))
interface BirdNet {
  @Classifier(classes = 200) //-
  Scores family(); //-
  @Dense(units = 200) //+
  Vector family(); //+

  @Classifier(classes = 200)
  Scores species(Scores family); //-
  Scores species(Vector family); //+
}
