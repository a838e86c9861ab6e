import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.Scores;
import dev.tenon.head.Classifier;

@Network(input = @Input(size = 5))
interface N {
  @Classifier(classes = 4)
  Scores middle();

  @Classifier(classes = 3)
  Scores scores(Scores /*!*/middle); // TEN402
}
