import dev.tenon.FeatureMap;
import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.Widths;
import dev.tenon.block.InvertedResidual;
import dev.tenon.layer.Convolution;

class WidthMultipliers {
  @Network(input = @Input(channels = 3, height = 32, width = 32), featuresOnly = true)
  @Widths({1, /*!*/0.5}) // TEN222
  interface UnevenGroups {
    @Convolution(filters = 12)
    FeatureMap stem();

    @Convolution(filters = 12, groups = 3)
    FeatureMap grouped();
  }

  /** 16 and 24 filters become 8 each, and the shortcut becomes possible. */
  @Network(input = @Input(channels = 3, height = 32, width = 32), featuresOnly = true)
  @Widths({0.5, 1, /*!*/0.35}) // TEN223
  interface OtherGraph {
    @InvertedResidual(filters = 16)
    FeatureMap first();

    @InvertedResidual(filters = 24)
    FeatureMap second();
  }

  @Network(input = @Input(channels = 3, height = 32, width = 32), featuresOnly = true)
  @Widths(/*!*/{0.5, 2}) // TEN133
  interface WithoutOne {
    @Convolution(filters = 12)
    FeatureMap stem();
  }

  @Network(input = @Input(channels = 3, height = 32, width = 32), featuresOnly = true)
  @Widths({1, 2, /*!*/2}) // TEN133
  interface Twice {
    @Convolution(filters = 12)
    FeatureMap stem();
  }

  @Network(input = @Input(channels = 3, height = 32, width = 32), featuresOnly = true)
  @Widths({1, /*!*/0}) // TEN133
  interface Nothing {
    @Convolution(filters = 12)
    FeatureMap stem();
  }
}
