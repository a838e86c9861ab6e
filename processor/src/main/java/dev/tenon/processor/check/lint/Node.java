package dev.tenon.processor.check.lint;

import dev.tenon.processor.layer.Layer;
import dev.tenon.processor.model.AnnotationDecl;
import dev.tenon.processor.model.Attribute;
import dev.tenon.processor.model.NetworkDecl;
import dev.tenon.processor.plan.BlockProblem;
import dev.tenon.processor.plan.PlannedBlock;
import dev.tenon.processor.plan.Vertex;
import dev.tenon.processor.problem.Misfit;
import dev.tenon.processor.problem.Problem;
import dev.tenon.processor.problem.Subject;
import java.util.Optional;

/** A layer with the block that lowers to it. No record: to compare two by value takes long. */
final class Node {
  private final NetworkDecl network;
  private final PlannedBlock block;
  private final Vertex vertex;

  Node(NetworkDecl network, PlannedBlock block, Vertex vertex) {
    this.network = network;
    this.block = block;
    this.vertex = vertex;
  }

  PlannedBlock block() {
    return block;
  }

  Vertex vertex() {
    return vertex;
  }

  Layer layer() {
    return vertex.layer();
  }

  /** Whether an annotation stands for the layer, and not the place of a sub-network. */
  boolean isAnnotated() {
    return block.decl().body() instanceof AnnotationDecl;
  }

  /**
   * The annotation of the block.
   *
   * @throws ClassCastException if the block is the place of a sub-network
   */
  AnnotationDecl annotation() {
    return (AnnotationDecl) block.decl().body();
  }

  /** The attribute of the block's annotation, if it has one of that name. */
  Optional<Attribute> attribute(String name) {
    return isAnnotated() ? annotation().attribute(name) : Optional.empty();
  }

  /** Whether the user wrote the attribute. */
  boolean isWritten(String attribute) {
    return attribute(attribute).filter(Attribute::written).isPresent();
  }

  /** Whether both are of one declaration, perhaps in different places. */
  boolean isDeclaredWith(Node other) {
    return block.decl().origin().equals(other.block.decl().origin());
  }

  /** The last part of the layer's name: inside a block, what the block calls it. */
  String name() {
    return vertex.name().substring(vertex.name().lastIndexOf('/') + 1);
  }

  /** What the block is warned of. */
  Problem warning(Misfit misfit) {
    Subject subject = new Subject(network, block.path(), block.decl());
    return BlockProblem.of(subject, annotation(), misfit).traced(block.traces());
  }
}
