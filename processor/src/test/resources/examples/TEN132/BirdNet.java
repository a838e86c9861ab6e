import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.Scores;
import dev.tenon.Vector;
import dev.tenon.head.Classifier;

@Network(input = @Input(size = 64))
interface BirdNet {
  @Classifier(classes = 200, maxClasses = 1000)
  Scores species(Vector input);

  @Classifier(classes = 200, maxClasses = 500) //-
  @Classifier(classes = 200, maxClasses = 1000) //+
  Scores early(Vector input);
}
