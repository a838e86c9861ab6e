import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.Scores;
import dev.tenon.head.Classifier;
import org.nd4j.linalg.activations.Activation;

@Network(input = @Input(channels = 3, height = 32, width = 32))
interface BirdNet {
  @Classifier(classes = 200, activation = Activation.RELU) //-
  @Classifier(classes = 200, activation = Activation.SOFTMAX) //+
  Scores species();
}
