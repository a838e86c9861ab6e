import dev.tenon.FeatureMap;
import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.Scores;
import dev.tenon.Vector;
import dev.tenon.block.Residual;
import dev.tenon.block.Shortcut;
import dev.tenon.head.Classifier;
import dev.tenon.layer.Convolution;
import dev.tenon.layer.Dense;
import dev.tenon.layer.MaxPool;
import dev.tenon.merge.Add;

@Network(input = @Input(channels = 3, height = 32, width = 32), featuresOnly = true)
interface Merges {
  @Convolution(filters = 8)
  FeatureMap wide();

  @Convolution(filters = 4)
  FeatureMap narrow(FeatureMap wide);

  @MaxPool
  FeatureMap small(FeatureMap wide);

  /*!*/@Add // TEN203
  FeatureMap channels(FeatureMap wide, FeatureMap narrow);

  /*!*/@Add // TEN204
  FeatureMap extents(FeatureMap wide, FeatureMap small);

  @Dense(units = 3)
  Vector three(FeatureMap wide);

  @Dense(units = 4)
  Vector four(FeatureMap wide);

  /*!*/@Add // TEN205
  Vector sizes(Vector three, Vector four);

  @Residual(filters = /*!*/4, shortcut = Shortcut.IDENTITY) // TEN203
  FeatureMap identity(FeatureMap wide);

  @Residual(filters = /*!*/4, shortcut = Shortcut.ZERO_PADDING) // TEN210
  FeatureMap padded(FeatureMap wide);
}
