import dev.tenon.FeatureMap;
import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.block.Inception;
import dev.tenon.layer.Convolution;
import dev.tenon.layer.MaxPool;
import org.deeplearning4j.nn.conf.ConvolutionMode;

@Network(input = @Input(channels = 3, height = 32, width = 32), featuresOnly = true)
interface Contradictions {
  @Convolution(filters = 8, kernel = /*!*/{1, 2, 3}) // TEN302
  FeatureMap length(FeatureMap input);

  @Convolution(filters = 8, padding = /*!*/1, mode = ConvolutionMode.Same) // TEN303
  FeatureMap padding(FeatureMap input);

  @Convolution(filters = 8, mode = ConvolutionMode/*!*/.Causal) // TEN304
  FeatureMap causal(FeatureMap input);

  @Inception(conv1x1 = 8, reduce3x3 = /*!*/4, conv3x3 = 8, conv5x5 = 8) // TEN303
  FeatureMap mixed(FeatureMap input);
}
