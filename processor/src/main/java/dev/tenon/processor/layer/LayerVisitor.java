package dev.tenon.processor.layer;

/** One method for each kind of layer, so that a new kind cannot be forgotten anywhere. */
public interface LayerVisitor<R> {
  R visit(Activate layer);

  R visit(BatchNorm layer);

  R visit(ChannelScaling layer);

  R visit(ChannelZeroPadding layer);

  R visit(Concat layer);

  R visit(Convolution layer);

  R visit(Cropping layer);

  R visit(Dense layer);

  R visit(DepthwiseConvolution layer);

  R visit(Dropout layer);

  R visit(ElementWise layer);

  R visit(GlobalPooling layer);

  R visit(GroupedConvolution layer);

  R visit(JoinFrames layer);

  R visit(LastStep layer);

  R visit(LocalResponseNorm layer);

  R visit(Lstm layer);

  R visit(Output layer);

  R visit(PixelOutput layer);

  R visit(Pooling layer);

  R visit(Scale layer);

  R visit(SeparableConvolution layer);

  R visit(SequenceOutput layer);

  R visit(SequencePooling layer);

  R visit(Shift layer);

  R visit(SplitClip layer);

  R visit(Squeeze layer);

  R visit(TransposedConvolution layer);

  R visit(Upsampling layer);

  R visit(VectorOutput layer);

  R visit(ZeroPadding layer);
}
