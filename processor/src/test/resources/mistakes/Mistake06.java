import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.Scores;
import dev.tenon.Sequence;
import dev.tenon.Vector;
import dev.tenon.head.Classifier;
import dev.tenon.layer.LastStep;
import dev.tenon.layer.Lstm;
import dev.tenon.merge.Add;

@Network(input = @Input(size = 5, steps = 7))
interface N {
  @Lstm(units = 5)
  Sequence a(Sequence input);

  @Lstm(units = 6)
  Sequence b(Sequence input);

  /*!*/@Add // TEN205
  Sequence sum(Sequence a, Sequence b);

  @LastStep
  Vector last();

  @Classifier(classes = 3)
  Scores scores();
}
