import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.Scores;
import dev.tenon.head.Classifier;
import dev.tenon.layer.Dense;
import dev.tenon.Vector;

class Nested {
  interface Second {
    enum Third {
      ;

      @Network(input = @Input(size = Größen/*!*/.ß)) // TEN301
      interface Réseau {
        @Dense(units = /*!*/0) Vector größe(); // TEN301
        @Classifier(classes = 2) Scores 类(Vector /*!*/grösse); // TEN110
      }
    }
  }

  static final class Größen {
    static final int ß = -1;
  }
}
