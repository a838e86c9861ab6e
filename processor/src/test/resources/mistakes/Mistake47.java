import dev.tenon.FeatureMap;
import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.layer.Convolution;
import org.deeplearning4j.nn.conf.ConvolutionMode;

@Network(input = @Input(channels = 3, height = 8, width = 8), featuresOnly = true)
interface N {
  @Convolution(filters = 4, padding = /*!*/1, mode = ConvolutionMode.Same) // TEN303
  FeatureMap padded(FeatureMap input);

  @Convolution(filters = 4, mode = ConvolutionMode/*!*/.Causal) // TEN304
  FeatureMap causal(FeatureMap input);

  @Convolution(filters = 4, stride = /*!*/0) // TEN301
  FeatureMap standing(FeatureMap input);

  @Convolution(filters = 4, padding = /*!*/-1) // TEN301
  FeatureMap negative(FeatureMap input);

  @Convolution(filters = 4, kernel = /*!*/{3, 3, 3}) // TEN302
  FeatureMap three(FeatureMap input);
}
