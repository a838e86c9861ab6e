package dev.tenon.processor.agreement;

import static dev.tenon.processor.layer.Activation.IDENTITY;
import static dev.tenon.processor.layer.Activation.RELU;
import static dev.tenon.processor.layer.Activation.SOFTMAX;

import com.google.common.collect.ImmutableSet;
import dev.tenon.processor.layer.Dense;
import dev.tenon.processor.layer.ElementWise;
import dev.tenon.processor.layer.ElementWiseOperation;
import dev.tenon.processor.layer.Loss;
import dev.tenon.processor.layer.Output;
import dev.tenon.processor.oracle.Configured;
import dev.tenon.processor.oracle.Graph;
import dev.tenon.processor.oracle.Initialised;
import dev.tenon.processor.oracle.Translation;
import dev.tenon.processor.problem.Code;
import dev.tenon.processor.shape.Shape;
import dev.tenon.processor.shape.Shape.FeatureMap;
import dev.tenon.processor.shape.Shape.Vector;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deeplearning4j.nn.conf.ConvolutionMode;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;

/**
 * What Tenon rejects before any layer is asked: rules of the declaration. Of each it is said what
 * DL4J does with the same network; where it throws, {@link #dl4j} is a network of which it does.
 */
enum Refusal {
  OUT_OF_RANGE("a number out of range", Dl4j.THROWS, Code.OUT_OF_RANGE) {
    @Override
    void dl4j() {
      fit(node("dense", new Dense(0, true, RELU), "in"), head("dense"));
    }
  },
  WRONG_LENGTH("an array of the wrong length", Dl4j.THROWS, Code.WRONG_LENGTH) {
    @Override
    void dl4j() {
      new ConvolutionLayer.Builder().kernelSize(1, 2, 3).build();
    }
  },
  CONTRADICTION("padding in mode Same, and the like", Dl4j.THROWS, Code.CONTRADICTION) {
    @Override
    void dl4j() {
      new ConvolutionLayer.Builder(3, 3)
          .convolutionMode(ConvolutionMode.Same)
          .padding(1, 1)
          .build();
    }
  },
  UNSUPPORTED_VALUE("mode Causal over images", Dl4j.THROWS, Code.UNSUPPORTED_VALUE) {
    @Override
    void dl4j() {
      new ConvolutionLayer.Builder(3, 3).convolutionMode(ConvolutionMode.Causal).build();
    }
  },
  LOSS_MISMATCH(
      "an activation and a loss that exclude each other", Dl4j.THROWS, Code.LOSS_MISMATCH) {
    @Override
    void dl4j() {
      Configured.of(graph(node("head", new Output(2, true, RELU, Loss.XENT, 1), "in")));
    }
  },
  UNEQUAL_SHORTCUT(
      "an identity shortcut around a change of shape",
      Dl4j.THROWS,
      Code.CHANNELS_DIFFER,
      Code.EXTENTS_DIFFER,
      Code.SHORTCUT_MISFIT) {
    @Override
    void dl4j() {
      Configured.of(
          Joint.of(
                  new ElementWise(ElementWiseOperation.ADD),
                  new FeatureMap(3, 8, 8),
                  new FeatureMap(4, 8, 8))
              .graph());
    }
  },
  POOLING_OVER_THE_BORDER(
      "a VGG block whose pooling is larger than the image",
      Dl4j.ACCEPTS,
      Code.KERNEL_EXCEEDS_INPUT),
  UNKNOWN_WIRE("a wire from nowhere", Dl4j.THROWS, Code.UNKNOWN_WIRE) {
    @Override
    void dl4j() {
      Configured.of(graph(node("dense", new Dense(2, true, RELU), "nowhere")));
    }
  },
  SELF_WIRE("a block that consumes itself", Dl4j.THROWS, Code.SELF_WIRE) {
    @Override
    void dl4j() {
      Configured.of(
          graph(node("sum", new ElementWise(ElementWiseOperation.ADD), "in", "sum"), head("sum")));
    }
  },
  NAME(
      "two blocks of one name, or one named like a method of the builder",
      Dl4j.THROWS,
      Code.DUPLICATE_NAME,
      Code.RESERVED_NAME) {
    @Override
    void dl4j() {
      Configured.of(graph(head("in"), head("in")));
    }
  },
  UNUSED_BLOCK("a block that leads nowhere", Dl4j.THROWS, Code.UNUSED_BLOCK) {
    @Override
    void dl4j() {
      new NeuralNetConfiguration.Builder()
          .graphBuilder()
          .addInputs("in", "unused")
          .setInputTypes(InputType.feedForward(3), InputType.feedForward(3))
          .addLayer("head", new OutputLayer.Builder().nOut(2).build(), "in")
          .setOutputs("head")
          .build();
    }
  },
  NO_HEAD("a network without a head", Dl4j.THROWS, Code.NO_HEAD, Code.NO_BLOCKS) {
    @Override
    void dl4j() {
      fit(node("dense", new Dense(2, true, RELU), "in"));
    }
  },
  HEAD_CONSUMED("a block after a head", Dl4j.THROWS, Code.HEAD_CONSUMED) {
    @Override
    void dl4j() {
      fit(
          node("first", new Output(2, true, SOFTMAX, Loss.MCXENT, 1), "in"),
          node("second", new Output(2, true, SOFTMAX, Loss.MCXENT, 1), "first"));
    }
  },
  NO_INPUT("a network without an input", Dl4j.THROWS, Code.NO_INPUT, Code.MALFORMED_INPUT) {
    @Override
    void dl4j() {
      Configured.of(new Graph(Map.of(), List.of(head("in"))));
    }
  },
  TOO_LARGE("more than DL4J can count", Dl4j.THROWS, Code.TOO_LARGE, Code.OVERFLOW) {
    @Override
    void dl4j() {
      fit(node("dense", new Dense(1L << 40, true, IDENTITY), "in"), head("dense"));
    }
  },
  WIRE_COUNT("two wires into a layer, or one into a merge", Dl4j.ACCEPTS, Code.WIRE_COUNT),
  LATER_WIRE("a wire from a later block", Dl4j.ACCEPTS, Code.LATER_WIRE),
  REPEATED_WIRE("the same wire twice", Dl4j.ACCEPTS, Code.REPEATED_WIRE),
  STATEMENT(
      "a stated shape or type that does not hold",
      Dl4j.CANNOT_SAY,
      Code.WRONG_RETURN_TYPE,
      Code.WRONG_PARAMETER_TYPE,
      Code.SHAPE_ASSERTION),
  REPEAT_ONCE(
      "an attribute of the first copy that the others cannot do without",
      Dl4j.CANNOT_SAY,
      Code.REPEAT_ONCE),
  CLIP(
      "a clip where a block wants something else, or clips that differ",
      Dl4j.CANNOT_SAY,
      Code.WRONG_KIND,
      Code.SIZES_DIFFER),
  RANGE(
      "a range or a width that contradicts itself or another",
      Dl4j.CANNOT_SAY,
      Code.MALFORMED_RANGE,
      Code.SEVERAL_OPEN_INPUTS,
      Code.CLASS_RANGES_DIFFER,
      Code.MALFORMED_WIDTHS),
  OPEN_GRAPH(
      "another graph for one of the values that can be set",
      Dl4j.CANNOT_SAY,
      Code.OPEN_GRAPH_DIFFERS);

  /** What DL4J does with the same network. */
  enum Dl4j {
    /** It throws, at the latest in the first iteration of training. */
    THROWS("throws, at the latest in the first iteration of training"),
    /** It does something else than was meant, and does not say so. */
    ACCEPTS("accepts it, and does something else than was meant"),
    /** Its configuration has no words for this. */
    CANNOT_SAY("has no words for it");

    private final String text;

    Dl4j(String text) {
      this.text = text;
    }

    /** The verdict in words. */
    String text() {
      return text;
    }
  }

  private final String title;
  private final Dl4j verdict;
  private final ImmutableSet<Code> codes;

  Refusal(String title, Dl4j verdict, Code... codes) {
    this.title = title;
    this.verdict = verdict;
    this.codes = ImmutableSet.copyOf(codes);
  }

  /**
   * The refusal that has this code; empty for what only layers can say.
   *
   * @param stop where a plain translation of the network ended
   */
  static Optional<Refusal> of(Code code, Optional<Translation.Stop> stop) {
    return Arrays.stream(values())
        .filter(refusal -> refusal.codes.contains(code))
        .filter(refusal -> refusal != CLIP || stop.equals(Optional.of(Translation.Stop.CLIP)))
        .findFirst();
  }

  ImmutableSet<Code> codes() {
    return codes;
  }

  Dl4j verdict() {
    return verdict;
  }

  /** Gives DL4J such a network. */
  void dl4j() {
    throw new UnsupportedOperationException(title);
  }

  @Override
  public String toString() {
    return title;
  }

  private static void fit(Graph.Node... nodes) {
    Initialised network = Initialised.of(Configured.of(graph(nodes)), 2);
    Map<String, Shape> shapes = network.shapes();
    network.fit(shapes);
  }

  private static Graph graph(Graph.Node... nodes) {
    return new Graph(Map.of("in", new Vector(3)), List.of(nodes));
  }

  private static Graph.Node head(String input) {
    return node("head", new Output(2, true, SOFTMAX, Loss.MCXENT, 1), input);
  }

  private static Graph.Node node(
      String name, dev.tenon.processor.layer.Layer layer, String... inputs) {
    return new Graph.Node(name, layer, List.of(inputs));
  }
}
