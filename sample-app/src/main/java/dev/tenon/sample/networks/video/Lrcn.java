package dev.tenon.sample.networks.video;

import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.Scores;
import dev.tenon.Sequence;
import dev.tenon.head.SequenceClassifier;
import dev.tenon.layer.Lstm;
import dev.tenon.sample.networks.classic.AlexNetFeatures;

/**
 * LRCN for the activities of UCF-101 (Donahue et al. 2015, "Long-term recurrent convolutional
 * networks", section 4): AlexNet up to its first dense layer for each of 16 frames, an LSTM over
 * them, and a class at each frame; 44,570,341 parameters.
 */
@Network(input = @Input(channels = 3, height = 224, width = 224, frames = 16))
public interface Lrcn {

  AlexNetFeatures features();

  @Lstm(units = 256)
  Sequence motion();

  @SequenceClassifier(classes = 101)
  Scores activity();
}
