import dev.tenon.Budget;
import dev.tenon.FeatureMap;
import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.Scores;
import dev.tenon.Vector;
import dev.tenon.block.VggBlock;
import dev.tenon.head.Classifier;
import dev.tenon.layer.Dense;

@Network(input = @Input(channels = 3, height = 32, width = 32))
@Budget(
    parameters = /*!*/1_000_000, // TEN503
    macs = /*!*/1_000_000, // TEN504
    activationBytes = /*!*/65_536, // TEN505
    memory = /*!*/"16MiB") // TEN506
interface Exceeded {
  @VggBlock(filters = 16, convs = 2)
  FeatureMap stem();

  @Dense(units = 4096)
  Vector hidden();

  @Classifier(classes = 10)
  Scores classes();
}
