import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.Scores;
import dev.tenon.head.Classifier;

class UnsupportedInterface {
  @Network(input = @Input(size = 3))
  private /*!*/interface Hidden { // TEN121
    @Classifier(classes = 2)
    Scores scores();
  }

  private static class Outer {
    @Network(input = @Input(size = 3))
    /*!*/interface HiddenWithItsOuterType { // TEN121
      @Classifier(classes = 2)
      Scores scores();
    }
  }

  @Network(input = @Input(size = 3))
  /*!*/interface Generic<T> { // TEN121
    @Classifier(classes = 2)
    Scores scores();
  }

  @Network(input = @Input(size = 3))
  sealed /*!*/interface Sealed { // TEN121
    @Classifier(classes = 2)
    Scores scores();
  }

  record Implementation(Scores scores) implements Sealed {}

  UnsupportedInterface(Hidden hidden, Outer outer) {}
}
