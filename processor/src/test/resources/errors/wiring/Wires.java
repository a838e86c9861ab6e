import dev.tenon.FeatureMap;
import dev.tenon.From;
import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.layer.Convolution;
import dev.tenon.layer.MaxPool;
import dev.tenon.merge.Add;

@Network(input = @Input(channels = 3, height = 32, width = 32), featuresOnly = true)
interface Wires {
  @Convolution(filters = 8)
  FeatureMap first();

  @Convolution(filters = 8)
  FeatureMap misspelt(FeatureMap /*!*/frist); // TEN110

  @Convolution(filters = 8)
  FeatureMap misspeltFrom(@From(/*!*/"fisrt") FeatureMap other); // TEN110

  @Convolution(filters = 8)
  FeatureMap itself(FeatureMap /*!*/itself); // TEN112

  @Convolution(filters = 8)
  FeatureMap later(FeatureMap /*!*/last); // TEN111

  @Add
  FeatureMap sameTwice(FeatureMap first, @From(/*!*/"first") FeatureMap again); // TEN118

  @Add
  FeatureMap /*!*/one(FeatureMap first); // TEN113

  @MaxPool
  FeatureMap last(FeatureMap first);
}
