import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.Repeat;
import dev.tenon.Scores;
import dev.tenon.Vector;
import dev.tenon.head.Classifier;
import dev.tenon.head.Output;
import dev.tenon.layer.Dense;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;

@Network(input = @Input(size = 3))
/*!*/interface NoHead { // TEN401
  @Dense(units = 3)
  Vector dense();
}

@Network(input = @Input(size = 3))
interface Consumed {
  @Classifier(classes = 2)
  Scores head();

  @Dense(units = 3)
  Vector after(Scores /*!*/head); // TEN402

  @Classifier(classes = 2)
  Scores second();
}

@Network(input = @Input(size = 3))
interface Repeated {
  @Repeat(/*!*/2) // TEN402
  @Classifier(classes = 2)
  Scores head();
}

@Network(input = @Input(size = 3))
interface Losses {
  @Output(units = 1, activation = Activation/*!*/.RELU, loss = LossFunction.XENT) // TEN403
  Scores head();
}
