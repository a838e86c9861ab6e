import dev.tenon.FeatureMap;
import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.Scores;
import dev.tenon.head.Classifier;
import dev.tenon.layer.Convolution;
import org.nd4j.linalg.activations.Activation;

@Network(input = @Input(channels = 3, height = 32, width = 32))
interface BirdNet {
  @Convolution(filters = 64)
  FeatureMap features();

  @Convolution(filters = 1, kernel = 1, activation = Activation.SOFTMAX) //-
  @Convolution(filters = 1, kernel = 1, activation = Activation.SIGMOID) //+
  FeatureMap attention();

  @Classifier(classes = 200)
  Scores species();
}
