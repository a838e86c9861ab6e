import dev.tenon.Block;
import dev.tenon.FeatureMap;
import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.Scores;
import dev.tenon.head.Classifier;
import dev.tenon.layer.BatchNorm;
import dev.tenon.layer.MaxPool;

@Network(input = @Input(channels = 3, height = 32, width = 32))
interface Placement {
  /** Of a network, only a method with one annotation can say what it is in another. */
  Other /*!*/network(); // TEN103

  TwoAnnotations /*!*/chain(); // TEN103

  NoInterface placed();

  GenericBlock<String> generic();

  @MaxPool
  Part /*!*/annotated(); // TEN122

  @MaxPool
  FeatureMap parameter(Part /*!*/part); // TEN122

  @Classifier(classes = 2)
  Scores scores(FeatureMap input);

  @Block
  interface Part {
    @MaxPool
    FeatureMap pool();
  }

  @MaxPool
  @BatchNorm
  interface TwoAnnotations {}

  @Block
  abstract /*!*/class NoInterface {} // TEN101

  @Block
  /*!*/interface GenericBlock<T> {} // TEN121
}

@Network(input = @Input(channels = 3, height = 32, width = 32))
interface Other {
  @Classifier(classes = 2)
  Scores scores();
}
