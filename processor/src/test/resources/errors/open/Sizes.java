import dev.tenon.FeatureMap;
import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.block.InvertedResidual;
import dev.tenon.layer.Activate;
import dev.tenon.layer.Convolution;
import dev.tenon.layer.MaxPool;
import dev.tenon.layer.TransposedConvolution;
import dev.tenon.merge.Add;
import dev.tenon.merge.Concat;
import org.deeplearning4j.nn.conf.ConvolutionMode;
import org.nd4j.linalg.activations.Activation;

class Sizes {
  @Network(
      input =
          @Input(
              channels = 3,
              height = 224,
              width = 224,
              minHeight = /*!*/4, // TEN220
              minWidth = 32),
      featuresOnly = true)
  interface TooSmall {
    @Convolution(filters = 4, kernel = 5, mode = ConvolutionMode.Truncate)
    FeatureMap conv();
  }

  @Network(
      input =
          @Input(
              channels = 3,
              height = 64,
              maxHeight = 512,
              width = 64,
              maxWidth = 512,
              multipleOf = /*!*/1), // TEN220
      featuresOnly = true)
  interface OddSizes {
    @MaxPool
    FeatureMap down();

    @TransposedConvolution(filters = 3, kernel = 2, stride = 2)
    FeatureMap up();

    @Add
    FeatureMap sum(FeatureMap input, FeatureMap up);
  }

  @Network(
      input = @Input(channels = 3, minHeight = 64, maxHeight = /*!*/65, width = 64), // TEN223
      featuresOnly = true)
  interface OtherGraph {
    @MaxPool
    FeatureMap down();

    @TransposedConvolution(filters = 3, kernel = 2, stride = 2)
    FeatureMap up();

    @Concat(crop = true)
    FeatureMap joined(FeatureMap input, FeatureMap up);
  }

  @Network(
      input =
          @Input(
              channels = 3,
              height = 32,
              minHeight = /*!*/1, // TEN223
              width = 32,
              minWidth = 1),
      featuresOnly = true)
  interface ShortcutOfAPixel {
    @InvertedResidual(filters = 3, stride = 2)
    FeatureMap small();
  }

  @Network(
      input = @Input(channels = 3, minHeight = /*!*/64, maxHeight = 32, width = 32), // TEN130
      featuresOnly = true)
  interface EndsChanged {
    @MaxPool
    FeatureMap down();
  }

  @Network(
      input = @Input(channels = 3, minHeight = /*!*/32, width = 32), // TEN130
      featuresOnly = true)
  interface NoEnd {
    @MaxPool
    FeatureMap down();
  }

  @Network(
      input = @Input(channels = 3, height = /*!*/40, maxHeight = 64, width = 32, multipleOf = 16), // TEN130
      featuresOnly = true)
  interface UsualSizeOutside {
    @MaxPool
    FeatureMap down();
  }

  @Network(featuresOnly = true)
  interface TwoInputs {
    @Input(channels = 3, height = 32, maxHeight = 64, width = 32)
    FeatureMap left();

    @Input(channels = 3, height = 32, maxHeight = /*!*/64, width = 32) // TEN131
    FeatureMap right();

    @Activate(Activation.RELU)
    FeatureMap one(FeatureMap left);

    @Activate(Activation.RELU)
    FeatureMap other(FeatureMap right);
  }
}
