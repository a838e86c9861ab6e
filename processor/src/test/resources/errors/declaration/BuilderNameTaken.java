import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.Scores;
import dev.tenon.head.Classifier;

@Network(input = @Input(size = 3))
/*!*/interface BuilderNameTaken { // TEN124
  @Classifier(classes = 2)
  Scores scores();
}

class BuilderNameTakenBuilder {}

interface Two {
  @Network(input = @Input(size = 3))
  interface Networks {
    @Classifier(classes = 2)
    Scores scores();
  }
}

@Network(input = @Input(size = 3))
/*!*/interface Two_Networks { // TEN124
  @Classifier(classes = 2)
  Scores scores();
}
