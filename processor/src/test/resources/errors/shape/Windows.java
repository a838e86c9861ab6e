import dev.tenon.FeatureMap;
import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.Shape;
import dev.tenon.layer.Convolution;
import dev.tenon.layer.Crop;
import dev.tenon.layer.MaxPool;
import org.deeplearning4j.nn.conf.ConvolutionMode;

@Network(input = @Input(channels = 3, height = 32, width = 32), featuresOnly = true)
interface Windows {
  @MaxPool(kernel = /*!*/33) // TEN206
  FeatureMap tooLarge(FeatureMap input);

  @Crop(/*!*/16) // TEN207
  FeatureMap nothingLeft(FeatureMap input);

  @Convolution(filters = 4, kernel = 3, stride = /*!*/2, mode = ConvolutionMode.Strict) // TEN208
  FeatureMap fractional(FeatureMap input);

  @MaxPool
  @Shape(/*!*/{3, 16, 17}) // TEN209
  FeatureMap assertion(FeatureMap input);
}
