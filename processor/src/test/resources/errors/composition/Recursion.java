import dev.tenon.Block;
import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.Scores;
import dev.tenon.head.Classifier;

@Network(input = @Input(channels = 3, height = 32, width = 32))
interface Recursion {
  Outer outer();

  @Classifier(classes = 2)
  Scores scores();

  @Block
  interface Outer {
    Inner inner();
  }

  @Block
  interface Inner {
    Outer /*!*/outer(); // TEN120
  }
}
