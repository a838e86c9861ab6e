import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.Scores;
import dev.tenon.head.Classifier;
import org.nd4j.linalg.activations.Activation;

@Network(input = @Input(size = 5))
interface Relu {
  @Classifier(classes = 3, activation = Activation/*!*/.RELU) // TEN403
  Scores scores();
}

@Network(input = @Input(size = 5))
interface OneClass {
  @Classifier(classes = /*!*/1) // TEN403
  Scores scores();
}
