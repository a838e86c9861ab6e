import dev.tenon.Budget;
import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.head.Classifier;
import org.deeplearning4j.nn.conf.Updater;
import org.nd4j.linalg.api.buffer.DataType;

@Network(input = @Input(size = 8))
@Budget(
    macs = /*!*/-1, // TEN301
    memory = /*!*/"8GB", // TEN507
    batch = /*!*/0, // TEN301
    dataType = DataType/*!*/.INT, // TEN304
    updater = Updater/*!*/.CUSTOM) // TEN304
@Classifier(classes = 10)
interface Values {}
