import dev.tenon.FeatureMap;
import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.Scores;
import dev.tenon.Suppress;
import dev.tenon.Vector;
import dev.tenon.block.Inception;
import dev.tenon.block.Residual;
import dev.tenon.head.Classifier;
import dev.tenon.layer.BatchNorm;
import dev.tenon.layer.Convolution;
import dev.tenon.layer.Dropout;
import dev.tenon.layer.GlobalPool;
import dev.tenon.layer.MaxPool;
import org.deeplearning4j.nn.conf.layers.PoolingType;
import org.nd4j.linalg.activations.Activation;

@Network(input = @Input(channels = 3, height = 32, width = 32))
interface Bias {
  /*!*/@Convolution(filters = 64, activation = Activation.IDENTITY) // TEN601
  FeatureMap byDefault();

  @BatchNorm
  FeatureMap normalised();

  @Convolution(filters = 64, bias = /*!*/true, batchNorm = true) // TEN601
  FeatureMap written();

  @Classifier(classes = 2)
  Scores scores();
}

@Network(input = @Input(channels = 3, height = 35, width = 35))
interface Border {
  /*!*/@MaxPool // TEN602
  FeatureMap pooled();

  @Classifier(classes = 2)
  Scores scores();
}

@Network(input = @Input(channels = 3, height = 32, width = 32))
interface Stride {
  @Convolution(filters = 64, kernel = 1, stride = /*!*/2) // TEN603
  FeatureMap stem();

  @Convolution(filters = 64, kernel = 1, stride = /*!*/{2, 1}) // TEN603
  FeatureMap high();

  @Classifier(classes = 2)
  Scores scores();
}

@Network(input = @Input(channels = 3, height = 32, width = 32))
interface Shortcuts {
  @Residual(filters = 64, stride = 2, projectionActivation = Activation/*!*/.RELU) // TEN604
  FeatureMap body();

  @Classifier(classes = 2)
  Scores scores();
}

@Network(input = @Input(channels = 16, height = 32, width = 32))
interface Reductions {
  @Inception(
      conv1x1 = 16,
      reduce3x3 = /*!*/96, // TEN605
      conv3x3 = 32,
      reduce5x5 = 8,
      conv5x5 = 16,
      poolProjection = 16)
  FeatureMap mixed();

  @Classifier(classes = 2)
  Scores scores();
}

@Network(input = @Input(channels = 3, height = 32, width = 32))
interface Field {
  @Convolution(filters = 64)
  FeatureMap stem();

  @GlobalPool(PoolingType.AVG)
  Vector pooled();

  /*!*/@Classifier(classes = 2) // TEN606
  Scores scores();
}

@Network(input = @Input(channels = 3, height = 32, width = 32))
interface DroppedOut {
  @Convolution(filters = 64, bias = false, activation = Activation.IDENTITY)
  FeatureMap conv();

  @Dropout(/*!*/0.5) // TEN607
  FeatureMap dropped();

  @BatchNorm(activation = Activation.RELU)
  FeatureMap normalised();

  @Classifier(classes = 2)
  Scores scores();
}

@Network(input = @Input(channels = 3, height = 32, width = 32))
interface Softmax {
  @Convolution(filters = 1, kernel = 1, activation = Activation/*!*/.SOFTMAX) // TEN608
  FeatureMap attention();

  @Classifier(classes = 2)
  Scores scores();
}

@Network(input = @Input(channels = 3, height = 32, width = 32))
interface Lanes {
  @Convolution(filters = /*!*/12) // TEN609
  FeatureMap stem();

  @Classifier(classes = 2)
  Scores scores();
}

@Suppress(/*!*/"TEN699") // TEN610
class Around {
  @Network(input = @Input(channels = 3, height = 35, width = 35))
  interface Inner {
    @Suppress({"TEN602", /*!*/"TEN301"}) // TEN610
    @MaxPool
    FeatureMap pooled();

    @Suppress(value = /*!*/"TEN6O2", because = "it is misspelt") // TEN610
    @Classifier(classes = 2)
    Scores scores();
  }
}
