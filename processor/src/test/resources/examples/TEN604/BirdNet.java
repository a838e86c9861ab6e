import dev.tenon.FeatureMap;
import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.Scores;
import dev.tenon.block.Residual;
import dev.tenon.head.Classifier;
import org.nd4j.linalg.activations.Activation;

@Network(input = @Input(channels = 3, height = 32, width = 32))
interface BirdNet {
  @Residual(filters = 64, stride = 2, projectionActivation = Activation.RELU) //-
  @Residual(filters = 64, stride = 2) //+
  FeatureMap body();

  @Classifier(classes = 200)
  Scores species();
}
