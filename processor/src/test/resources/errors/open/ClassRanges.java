import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.Scores;
import dev.tenon.Vector;
import dev.tenon.head.Classifier;

class ClassRanges {
  @Network(input = @Input(size = 4))
  interface SingleScore {
    @Classifier(classes = 10, minClasses = /*!*/1, maxClasses = 20) // TEN221
    Scores scores();
  }

  @Network(input = @Input(size = 4))
  interface EndsChanged {
    @Classifier(classes = 10, minClasses = /*!*/11) // TEN130
    Scores scores();
  }

  @Network(input = @Input(size = 4))
  interface Different {
    @Classifier(classes = 10, maxClasses = 20)
    Scores one(Vector input);

    @Classifier(classes = 10, maxClasses = /*!*/30) // TEN132
    Scores other(Vector input);
  }
}
