import dev.tenon.FeatureMap;
import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.layer.Convolution;

@Network(input = @Input(channels = 6, height = 32, width = 32), featuresOnly = true)
interface UnevenChannels {
  @Convolution(filters = 8, groups = /*!*/4) // TEN212
  FeatureMap wide();
}

@Network(input = @Input(channels = 4, height = 32, width = 32), featuresOnly = true)
interface UnevenFilters {
  @Convolution(filters = 6, groups = /*!*/4) // TEN212
  FeatureMap wide();
}
