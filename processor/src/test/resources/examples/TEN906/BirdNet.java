import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.Scores;
import dev.tenon.head.Classifier;

@Network(input = @Input(channels = 3, height = 32, width = 32))
interface BirdNetOfManyLayersOfManyLayersOfManyLayersOfManyLayersOfManyLayersOfManyLayersOfManyLayersOfManyLayersOfManyLayersOfManyLayersOfManyLayersOfManyLayersOfManyLayersOfManyLayersOfManyLayersOfManyLayersOfManyLayersOfManyLayersOfManyLayersOfManyLayers { //-
interface BirdNet { //+
  @Classifier(classes = 200)
  Scores species();
}
