import dev.tenon.FeatureMap;
import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.Repeat;
import dev.tenon.layer.Convolution;
import dev.tenon.merge.Add;

@Network(input = @Input(channels = 3, height = 32, width = 32), featuresOnly = true)
interface Repetition {
  @Repeat(/*!*/0) // TEN301
  @Convolution(filters = 8)
  FeatureMap never();

  @Repeat(value = 2, once = {"stride", /*!*/"strid"}) // TEN119
  @Convolution(filters = 8, stride = 2)
  FeatureMap misspelt(FeatureMap never);

  @Repeat(value = 2, once = /*!*/"filters") // TEN119
  @Convolution(filters = 8)
  FeatureMap required(FeatureMap never);
}

@Network(input = @Input(channels = 3, height = 32, width = 32), featuresOnly = true)
interface RepeatedMerge {
  @Convolution(filters = 8)
  FeatureMap one();

  @Convolution(filters = 8)
  FeatureMap other();

  @Repeat(/*!*/2) // TEN113
  @Add
  FeatureMap sum(FeatureMap one, FeatureMap other);
}
