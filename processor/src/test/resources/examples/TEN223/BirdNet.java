import dev.tenon.FeatureMap;
import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.Scores;
import dev.tenon.Vector;
import dev.tenon.Widths;
import dev.tenon.block.InvertedResidual;
import dev.tenon.head.Classifier;
import dev.tenon.layer.GlobalPool;

@Network(input = @Input(channels = 3, height = 224, width = 224))
@Widths({0.35, 0.5, 1}) //-
@Widths({0.5, 1}) //+
interface BirdNet {
  @InvertedResidual(filters = 16)
  FeatureMap narrow();

  @InvertedResidual(filters = 24)
  FeatureMap wide();

  @GlobalPool
  Vector pooled();

  @Classifier(classes = 200)
  Scores species();
}
