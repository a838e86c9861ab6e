import dev.tenon.FeatureMap;
import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.layer.Convolution;
import dev.tenon.layer.Upsample;

@Network(input = @Input(channels = 3, height = 1000000, width = 1000000), featuresOnly = true)
interface TooLarge {
  /*!*/@Upsample(100000) // TEN502
  FeatureMap large(FeatureMap input);

  /*!*/@Convolution(filters = 2000000000, kernel = 1000) // TEN501
  FeatureMap overflow(FeatureMap input);
}
