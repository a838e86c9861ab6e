import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.Scores;
import dev.tenon.head.Classifier;

@Network(input = @Input(size = 5))
/*!*/interface NoLayers {} // TEN102

@Network
/*!*/interface NoInput { // TEN115
  @Classifier(classes = 3)
  Scores scores();
}
