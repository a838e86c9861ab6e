import dev.tenon.FeatureMap;
import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.Vector;
import dev.tenon.block.Residual;
import dev.tenon.block.Shortcut;
import dev.tenon.layer.Convolution;
import dev.tenon.layer.Dense;
import dev.tenon.layer.MaxPool;
import dev.tenon.merge.Add;
import dev.tenon.merge.Concat;

@Network(input = @Input(channels = 3, height = 32, width = 32), featuresOnly = true)
interface Channels {
  @Convolution(filters = 8)
  FeatureMap wide();

  @Convolution(filters = 4)
  FeatureMap narrow(FeatureMap wide);

  /*!*/@Add // TEN203
  FeatureMap sum(FeatureMap wide, FeatureMap narrow);
}

@Network(input = @Input(channels = 3, height = 32, width = 32), featuresOnly = true)
interface Extents {
  @Convolution(filters = 8)
  FeatureMap large();

  @MaxPool
  FeatureMap small(FeatureMap large);

  /*!*/@Concat // TEN204
  FeatureMap both(FeatureMap large, FeatureMap small);
}

@Network(input = @Input(channels = 3, height = 32, width = 32), featuresOnly = true)
interface VectorSizes {
  @Dense(units = 3)
  Vector three(FeatureMap input);

  @Dense(units = 4)
  Vector four(FeatureMap input);

  /*!*/@Add // TEN205
  Vector sum(Vector three, Vector four);
}

@Network(input = @Input(channels = 3, height = 32, width = 32), featuresOnly = true)
interface IdentityShortcut {
  @Convolution(filters = 8)
  FeatureMap wide();

  @Residual(filters = /*!*/4, shortcut = Shortcut.IDENTITY) // TEN203
  FeatureMap body();
}

@Network(input = @Input(channels = 3, height = 32, width = 32), featuresOnly = true)
interface PaddedShortcut {
  @Convolution(filters = 8)
  FeatureMap wide();

  @Residual(filters = /*!*/4, shortcut = Shortcut.ZERO_PADDING) // TEN210
  FeatureMap body();
}
