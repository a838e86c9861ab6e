import dev.tenon.FeatureMap;
import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.Scores;
import dev.tenon.Vector;
import dev.tenon.head.Classifier;
import dev.tenon.layer.Convolution;
import dev.tenon.layer.Dense;
import dev.tenon.layer.GlobalPool;
import org.deeplearning4j.nn.conf.layers.PoolingType;

interface Left {
  @Dense(units = 1)
  Vector same();
}

interface Right {
  @Dense(units = 2)
  Vector same();
}

@Network(input = @Input(size = 3))
/*!*/interface Conflict extends Left, Right { // TEN123
  @Classifier(classes = 2)
  Scores scores();
}

@Network(input = @Input(channels = 3, height = 8, width = 8))
interface Base {
  @Convolution(filters = 8)
  FeatureMap stem();

  @GlobalPool(PoolingType.AVG)
  Vector pooled(FeatureMap stem);

  /*!*/@Classifier(classes = 2) // TEN606
  Scores scores();
}

@Network
interface Redeclared extends Base {
  /** Java's own rules for overriding apply: this is another method, and so another block. */
  @Convolution(filters = 8)
  FeatureMap /*!*/stem(FeatureMap input); // TEN106

  @Override
  Vector /*!*/pooled(FeatureMap stem); // TEN103

  @Override
  default Scores /*!*/scores() { // TEN105
    return new Scores(new Vector(2));
  }
}

@Network
interface Inherited extends Base {
  @Override
  @Dense(units = /*!*/0) // TEN301
  Vector pooled(FeatureMap stem);
}
