package dev.tenon.processor.block;

import dev.tenon.processor.layer.Activate;
import dev.tenon.processor.layer.Activation;
import dev.tenon.processor.layer.ElementWise;
import dev.tenon.processor.layer.ElementWiseOperation;
import dev.tenon.processor.layer.Scale;
import dev.tenon.processor.layer.Shift;

/**
 * The piecewise linear activations of MobileNet v3 (Howard et al. 2019, section 5.2), which DL4J
 * does not have: its own {@code HARDSIGMOID} is another function, 0.2·x + 0.5.
 */
public final class HardActivation {
  private HardActivation() {}

  /** Adds x·ReLU6(x + 3) ÷ 6. */
  public static Wire swish(Lowering block, String prefix, Wire input) {
    Wire gate = shiftedRelu6(block, prefix, input);
    Wire product =
        block.add(
            named(prefix, "product"), new ElementWise(ElementWiseOperation.PRODUCT), input, gate);
    return block.add(named(prefix, "scale"), new Scale(1 / 6.0), product);
  }

  /** Adds ReLU6(x + 3) ÷ 6. */
  public static Wire sigmoid(Lowering block, String prefix, Wire input) {
    return block.add(
        named(prefix, "scale"), new Scale(1 / 6.0), shiftedRelu6(block, prefix, input));
  }

  private static Wire shiftedRelu6(Lowering block, String prefix, Wire input) {
    Wire shifted = block.add(named(prefix, "shift"), new Shift(3), input);
    return block.add(named(prefix, "relu6"), new Activate(Activation.RELU6), shifted);
  }

  private static String named(String prefix, String name) {
    return prefix.isEmpty()
        ? name
        : prefix + Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }
}
