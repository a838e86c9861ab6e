import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.Scores;
import dev.tenon.Vector;
import dev.tenon.head.Classifier;
import dev.tenon.layer.Dense;
import java.util.List;

@Network(input = @Input(size = 3))
interface Kinds {
  @Dense(units = 1)
  void /*!*/nothing(); // TEN122

  @Dense(units = 1)
  int[] /*!*/anArray(); // TEN122

  @Dense(units = 1)
  List<Vector> /*!*/aList(); // TEN122

  @Dense(units = 1)
  Vector parameters(Object /*!*/aList, int /*!*/count); // TEN122 TEN122

  @Classifier(classes = 2)
  Scores scores(Vector... /*!*/aList); // TEN122
}
