import dev.tenon.FeatureMap;
import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.Scores;
import dev.tenon.head.Classifier;
import dev.tenon.layer.BatchNorm;
import dev.tenon.layer.Convolution;
import dev.tenon.layer.Dropout;
import org.nd4j.linalg.activations.Activation;

@Network(input = @Input(channels = 3, height = 32, width = 32))
interface BirdNet {
  @Convolution(filters = 64, bias = false, activation = Activation.IDENTITY)
  FeatureMap conv();

  @Dropout(0.5) //-
  FeatureMap dropped(); //-
  //-
  @BatchNorm(activation = Activation.RELU)
  FeatureMap normalised();

  @Dropout(0.5) //+
  FeatureMap dropped(); //+
  //+
  @Classifier(classes = 200)
  Scores species();
}
