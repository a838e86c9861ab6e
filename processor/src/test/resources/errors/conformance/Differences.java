import dev.tenon.ConformsTo;
import dev.tenon.FeatureMap;
import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.Scores;
import dev.tenon.Vector;
import dev.tenon.block.VggBlock;
import dev.tenon.head.Classifier;
import dev.tenon.layer.Convolution;
import dev.tenon.layer.Dense;
import dev.tenon.layer.MaxPool;

@Network(input = @Input(channels = 3, height = 32, width = 32))
interface Differences {
  @VggBlock(filters = 16, convs = 2)
  FeatureMap stem();

  @Classifier(classes = 10)
  Scores classes();
}

@Network(input = @Input(channels = 3, height = 32, width = 32))
@ConformsTo(Differences.class)
interface InOtherWords {
  @Convolution(filters = 16, kernel = 3)
  FeatureMap first();

  @Convolution(filters = 16, kernel = 3)
  FeatureMap second();

  @MaxPool(kernel = 2)
  FeatureMap small();

  @Classifier(classes = 10)
  Scores labels();
}

@Network(input = @Input(channels = 3, height = 32, width = 32))
@ConformsTo(Differences.class)
interface OtherSetting {
  @VggBlock(filters = /*!*/24, convs = 2) // TEN801
  FeatureMap stem();

  @Classifier(classes = 10)
  Scores classes();
}

@Network(input = @Input(channels = 3, height = 32, width = 32))
@ConformsTo(Differences.class)
interface OtherKernel {
  @Convolution(filters = 16, kernel = /*!*/5) // TEN801
  FeatureMap first();

  @Classifier(classes = 10)
  Scores classes();
}

@Network(input = @Input(channels = 3, height = 32, width = 32))
@ConformsTo(Differences.class)
interface OtherBlock {
  @VggBlock(filters = 16, convs = 2)
  FeatureMap stem();

  /*!*/@Dense(units = 10) // TEN801
  Vector hidden();

  @Classifier(classes = 10)
  Scores classes();
}

@Network(input = @Input(channels = 3, height = 48, width = 48))
@ConformsTo(Differences/*!*/.class) // TEN801
interface OtherInput {
  @VggBlock(filters = 16, convs = 2)
  FeatureMap stem();

  @Classifier(classes = 10)
  Scores classes();
}

@Network(input = @Input(channels = 3, height = 32, width = 32))
@ConformsTo(Itself/*!*/.class) // TEN802
interface Itself {
  @Classifier(classes = 10)
  Scores classes();
}

@Network(input = @Input(channels = 3, height = 32, width = 32))
@ConformsTo(String/*!*/.class) // TEN802
interface NoNetwork {
  @Classifier(classes = 10)
  Scores classes();
}

@Network(input = @Input(channels = 3, height = 32, width = 32))
@ConformsTo(int[]/*!*/.class) // TEN802
interface NoInterface {
  @Classifier(classes = 10)
  Scores classes();
}

@Network(input = @Input(channels = 3, height = 32, width = 32))
interface Mistaken {
  @Classifier(classes = /*!*/0) // TEN301
  Scores classes();
}

@Network(input = @Input(channels = 3, height = 32, width = 32))
@ConformsTo(Mistaken.class)
interface LikeAMistakenOne {
  @Classifier(classes = 10)
  Scores classes();
}
