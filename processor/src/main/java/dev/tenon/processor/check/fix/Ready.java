package dev.tenon.processor.check.fix;

import dev.tenon.processor.block.ImageSize;
import dev.tenon.processor.model.AnnotationDecl;
import dev.tenon.processor.model.Attribute;
import dev.tenon.processor.model.BlockDecl;
import dev.tenon.processor.model.Located;
import dev.tenon.processor.model.NetworkDecl;
import dev.tenon.processor.model.Origin;
import dev.tenon.processor.model.Value;
import dev.tenon.processor.model.WireDecl;
import dev.tenon.processor.shape.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A block that a fix adds: its annotation with all attributes, as the reader would have read it.
 *
 * @param kind the return type of its method
 */
record Ready(String type, Kind kind, List<Attribute> attributes) {
  private static final Origin ADDED_ANNOTATION = new Origin(-2);

  /** The origin of the first of several blocks, which are told apart by their origins. */
  private static final int ADDED_METHOD = -3;

  static Ready classifier() {
    return head("dev.tenon.head.Classifier");
  }

  static Ready sequenceClassifier() {
    return head("dev.tenon.head.SequenceClassifier");
  }

  /**
   * @param kind of a pooled image a vector, of a pooled clip a sequence
   */
  static Ready globalPool(Kind kind) {
    return new Ready("dev.tenon.layer.GlobalPool", kind, List.of())
        .with(
            "value",
            new Value.Constant("org.deeplearning4j.nn.conf.layers.PoolingType", "AVG"),
            false)
        .with("keepDimensions", new Value.Flag(false), false);
  }

  static Ready concat(Kind kind) {
    return new Ready("dev.tenon.merge.Concat", kind, List.of())
        .with("crop", new Value.Flag(false), false);
  }

  static Ready lastStep() {
    return new Ready("dev.tenon.layer.LastStep", Kind.VECTOR, List.of());
  }

  /** An input with these of the dimensions that it may have. */
  static Ready input(Kind kind, List<String> names, List<Long> numbers) {
    Ready input = new Ready(BlockDecl.INPUT, kind, List.of());
    for (String name : List.of("channels", "height", "width", "frames", "size", "steps")) {
      int index = names.indexOf(name);
      input = input.with(name, new Value.Whole(index < 0 ? 0 : numbers.get(index)), index >= 0);
    }
    for (String name : ImageSize.ATTRIBUTES) {
      input = input.with(name, new Value.Whole(name.equals("multipleOf") ? 1 : 0), false);
    }
    return input;
  }

  private static Ready head(String type) {
    return new Ready(type, Kind.SCORES, List.of())
        .with("classes", new Value.Whole(10), true)
        .with("bias", new Value.Flag(true), false)
        .with(
            "activation",
            new Value.Constant("org.nd4j.linalg.activations.Activation", "SOFTMAX"),
            false)
        .with(
            "loss",
            new Value.Constant(
                "org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction", "MCXENT"),
            false)
        .with("lossWeight", new Value.Real(1), false);
  }

  private Ready with(String name, Value value, boolean written) {
    List<Attribute> more = new ArrayList<>(attributes);
    more.add(
        new Attribute(
            name, value, ADDED_ANNOTATION, written, Optional.of(value), Optional.empty()));
    return new Ready(type, kind, more);
  }

  AnnotationDecl annotation() {
    return new AnnotationDecl(type, ADDED_ANNOTATION, attributes);
  }

  /** The block under a name that is free in that interface. */
  BlockDecl named(String name, NetworkDecl scope, List<WireDecl> wires) {
    return named(name, scope, wires, 0);
  }

  /**
   * The same of one of several blocks.
   *
   * @param number from 0
   */
  BlockDecl named(String name, NetworkDecl scope, List<WireDecl> wires, int number) {
    Origin method = new Origin(ADDED_METHOD - number);
    return new BlockDecl(
        Renaming.free(scope, name),
        method,
        annotation(),
        Optional.empty(),
        wires,
        Optional.of(new Located<>(kind, method)),
        Optional.empty());
  }
}
