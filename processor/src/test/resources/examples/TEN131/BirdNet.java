import dev.tenon.FeatureMap;
import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.Scores;
import dev.tenon.Vector;
import dev.tenon.head.Classifier;
import dev.tenon.layer.GlobalPool;
import dev.tenon.merge.Concat;

@Network
interface BirdNet {
  @Input(channels = 3, height = 64, maxHeight = 128, width = 64)
  FeatureMap left();

  @Input(channels = 3, height = 64, maxHeight = 128, width = 64) //-
  @Input(channels = 3, height = 64, width = 64) //+
  FeatureMap right();

  @GlobalPool
  Vector leftPooled(FeatureMap left);

  @GlobalPool
  Vector rightPooled(FeatureMap right);

  @Concat
  Vector both(Vector leftPooled, Vector rightPooled);

  @Classifier(classes = 200)
  Scores species();
}
