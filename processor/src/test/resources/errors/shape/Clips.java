import dev.tenon.Clip;
import dev.tenon.FeatureMap;
import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.Scores;
import dev.tenon.Sequence;
import dev.tenon.Vector;
import dev.tenon.head.Classifier;
import dev.tenon.head.SequenceClassifier;
import dev.tenon.layer.Convolution;
import dev.tenon.layer.GlobalPool;
import dev.tenon.layer.Lstm;
import dev.tenon.merge.Add;

@Network(input = @Input(channels = 3, height = 32, width = 32, frames = 8))
interface FramesAreNoSequence {
  @Convolution(filters = 8)
  Clip edges();

  /*!*/@Lstm(units = 4) // TEN201
  Sequence motion();

  @SequenceClassifier(classes = 2)
  Scores scores();
}

@Network(input = @Input(channels = 3, height = 32, width = 32, frames = 8))
interface ClipsStayClips {
  @Convolution(filters = 8)
  FeatureMap /*!*/edges(); // TEN202

  @GlobalPool
  Vector /*!*/pooled(); // TEN202

  @SequenceClassifier(classes = 2)
  Scores scores();
}

@Network(input = @Input(channels = 3, height = 32, width = 32, frames = 8))
interface HeadsReadNoClip {
  @Convolution(filters = 8)
  Clip edges();

  /*!*/@Classifier(classes = 2) // TEN201
  Scores scores();
}

@Network(featuresOnly = true)
interface ClipsOfDifferentLength {
  @Input(channels = 3, height = 32, width = 32, frames = 8)
  Clip fast();

  @Input(channels = 3, height = 32, width = 32, frames = 4)
  Clip slow();

  /*!*/@Add // TEN205
  Clip both(Clip fast, Clip slow);
}

@Network
interface IncompleteClip {
  /*!*/@Input(channels = 3, frames = 8) // TEN116
  Clip clip();

  @GlobalPool
  Sequence pooled();

  @SequenceClassifier(classes = 2)
  Scores scores();
}
