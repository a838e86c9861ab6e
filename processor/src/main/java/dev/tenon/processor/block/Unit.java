package dev.tenon.processor.block;

import dev.tenon.processor.layer.Activate;
import dev.tenon.processor.layer.Activation;
import dev.tenon.processor.layer.BatchNorm;
import dev.tenon.processor.layer.Layer;
import java.util.Locale;

/**
 * A layer with weights and what belongs to it: a bias, batch normalisation, an activation. Without
 * batch normalisation the layer applies the activation itself, as DL4J's layers do.
 */
public record Unit(boolean bias, boolean batchNorm, Activation activation) {

  /** DL4J's own defaults; the generated builder can set others. */
  private static final BatchNorm BATCH_NORM = new BatchNorm(1e-5, 0.9);

  /** A layer that still needs to know whether it has a bias, and its own activation. */
  @FunctionalInterface
  public interface WeightLayer {
    /** The layer itself. */
    Layer with(boolean bias, Activation activation);
  }

  /**
   * As the attributes {@code bias}, {@code batchNorm} and {@code activation} say. A bias that is
   * not written is left out before batch normalisation, which would take it away again (Ioffe and
   * Szegedy 2015, section 3.2).
   */
  public static Unit of(Attributes attributes) {
    boolean batchNorm = attributes.flag("batchNorm");
    boolean bias = attributes.written("bias") ? attributes.flag("bias") : !batchNorm;
    return new Unit(bias, batchNorm, attributes.constant("activation", Activation.class));
  }

  /** The same unit with another activation. */
  public Unit with(Activation other) {
    return new Unit(bias, batchNorm, other);
  }

  /** The same unit with or without a bias. */
  public Unit withBias(boolean other) {
    return new Unit(other, batchNorm, activation);
  }

  /**
   * Adds the layer, batch normalisation and activation: {@code conv1}, {@code bn1}, {@code relu1}.
   */
  public Wire add(Lowering block, String name, WeightLayer layer, Wire input) {
    if (!batchNorm) {
      return block.add(name, layer.with(bias, activation), input);
    }
    Wire weighted = block.add(name, layer.with(bias, Activation.IDENTITY), input);
    return normalizeAndActivate(block, name, weighted);
  }

  /** Adds the layers of a block that consists of nothing else. */
  public Wire addAlone(Lowering block, String name, WeightLayer layer) {
    return batchNorm
        ? add(block, name, layer, block.input())
        : block.add(layer.with(bias, activation), block.input());
  }

  /** Adds only batch normalisation, if there is any, and the activation. */
  public Wire normalizeAndActivate(Lowering block, String name, Wire input) {
    Wire normalized = batchNorm ? block.add(beside("bn", name), BATCH_NORM, input) : input;
    return activate(block, name, normalized);
  }

  /** Adds only the activation; none for the identity. */
  public Wire activate(Lowering block, String name, Wire input) {
    return activation == Activation.IDENTITY
        ? input
        : block.add(
            beside(activation.name().toLowerCase(Locale.ROOT), name),
            new Activate(activation),
            input);
  }

  /** {@code bn1} beside {@code conv1}, {@code projectionBn} beside {@code projection}. */
  private static String beside(String what, String name) {
    int path = name.lastIndexOf('/') + 1;
    String last = name.substring(path);
    String rest = last.replaceFirst("^(conv|dense)(?=\\d|$)", "");
    if (rest.equals(last) && !last.isEmpty()) {
      return name + Character.toUpperCase(what.charAt(0)) + what.substring(1);
    }
    return name.substring(0, path) + numbered(what, rest);
  }

  /** {@code relu1}, but {@code relu6_1}. */
  private static String numbered(String what, String rest) {
    boolean ambiguous = !rest.isEmpty() && Character.isDigit(what.charAt(what.length() - 1));
    return ambiguous ? what + "_" + rest : what + rest;
  }
}
