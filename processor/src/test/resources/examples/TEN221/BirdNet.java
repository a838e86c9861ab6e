import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.Scores;
import dev.tenon.head.Classifier;

@Network(input = @Input(size = 64))
interface BirdNet {
  @Classifier(classes = 200, minClasses = 1) //-
  @Classifier(classes = 200, minClasses = 2) //+
  Scores species();
}
