package com.example.attention;

import dev.tenon.layer.Convolution;
import dev.tenon.layer.GlobalPool;
import dev.tenon.processor.agreement.BlockContract;
import dev.tenon.processor.declare.TestNetwork;
import java.lang.annotation.Annotation;
import java.util.List;
import org.nd4j.linalg.activations.Activation;

/** The tests that Tenon's own blocks pass. */
class SqueezeExcitationContractTest extends BlockContract {
  @Override
  protected Class<? extends Annotation> annotation() {
    return SqueezeExcitation.class;
  }

  @Override
  protected List<TestNetwork> networks() {
    return List.of(
        TestNetwork.ofImage(3, 4, 5)
            .block("body", Convolution.class, "filters", 4, "activation", Activation.TANH)
            .block("attended", SqueezeExcitation.class, "ratio", 2),
        TestNetwork.ofClip(4, 3, 3, 2)
            .block("attended", SqueezeExcitation.class, "ratio", 4)
            .block("pooled", GlobalPool.class));
  }
}
