package dev.tenon.sample.networks.segmentation;

import static org.deeplearning4j.nn.conf.ConvolutionMode.Truncate;
import static org.nd4j.linalg.activations.Activation.IDENTITY;

import dev.tenon.FeatureMap;
import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.Scores;
import dev.tenon.block.VggBlock;
import dev.tenon.head.PixelClassifier;
import dev.tenon.layer.Dropout;
import dev.tenon.layer.MaxPool;
import dev.tenon.layer.TransposedConvolution;
import dev.tenon.merge.Concat;

/**
 * U-Net (Ronneberger et al. 2015, figure 1): convolutions without padding, so that 572×572 pixels in
 * give 388×388 out, and skips cropped to what is left.
 */
@Network(input = @Input(channels = 1, height = 572, width = 572))
public interface UNet {

  @VggBlock(filters = 64, convs = 2, mode = Truncate, pool = false)
  FeatureMap down1();

  @MaxPool
  FeatureMap pool1();

  @VggBlock(filters = 128, convs = 2, mode = Truncate, pool = false)
  FeatureMap down2();

  @MaxPool
  FeatureMap pool2();

  @VggBlock(filters = 256, convs = 2, mode = Truncate, pool = false)
  FeatureMap down3();

  @MaxPool
  FeatureMap pool3();

  @VggBlock(filters = 512, convs = 2, mode = Truncate, pool = false)
  FeatureMap down4();

  @Dropout(0.5)
  FeatureMap dropout4();

  @MaxPool
  FeatureMap pool4();

  @VggBlock(filters = 1024, convs = 2, mode = Truncate, pool = false)
  FeatureMap bottom();

  @Dropout(0.5)
  FeatureMap dropout5();

  @TransposedConvolution(filters = 512, activation = IDENTITY)
  FeatureMap upsampled4();

  @Concat(crop = true)
  FeatureMap joined4(FeatureMap dropout4, FeatureMap upsampled4);

  @VggBlock(filters = 512, convs = 2, mode = Truncate, pool = false)
  FeatureMap up4();

  @TransposedConvolution(filters = 256, activation = IDENTITY)
  FeatureMap upsampled3();

  @Concat(crop = true)
  FeatureMap joined3(FeatureMap down3, FeatureMap upsampled3);

  @VggBlock(filters = 256, convs = 2, mode = Truncate, pool = false)
  FeatureMap up3();

  @TransposedConvolution(filters = 128, activation = IDENTITY)
  FeatureMap upsampled2();

  @Concat(crop = true)
  FeatureMap joined2(FeatureMap down2, FeatureMap upsampled2);

  @VggBlock(filters = 128, convs = 2, mode = Truncate, pool = false)
  FeatureMap up2();

  @TransposedConvolution(filters = 64, activation = IDENTITY)
  FeatureMap upsampled1();

  @Concat(crop = true)
  FeatureMap joined1(FeatureMap down1, FeatureMap upsampled1);

  @VggBlock(filters = 64, convs = 2, mode = Truncate, pool = false)
  FeatureMap up1();

  @PixelClassifier(classes = 2)
  Scores classes();
}
