package dev.tenon.processor.render;

import dev.tenon.processor.layer.Dropout;
import dev.tenon.processor.layer.Loss;
import dev.tenon.processor.plan.PlannedBlock;
import dev.tenon.processor.plan.Vertex;
import java.util.ArrayList;
import java.util.List;

/**
 * The field that holds the options of a block of the interface, as the code of its layers uses it.
 *
 * @param reference how that code refers to the field
 * @param dropout whether the block is a single dropout, which the options can change
 */
record OptionsField(OptionsType type, String reference, boolean dropout) {

  static OptionsField of(PlannedBlock block, String reference) {
    List<Vertex> own = block.own();
    boolean dropout = own.size() == 1 && own.get(0).layer() instanceof Dropout;
    return new OptionsField(OptionsType.of(block), reference, dropout);
  }

  /** Whether the options may put a dropout in front of the block, in a layer of its own. */
  boolean mayDropInputs() {
    return type == OptionsType.LAYER && !dropout;
  }

  /** The vertices that the block consumes, or the dropouts behind them. */
  Expression inputs(List<String> vertices) {
    List<Expression> arguments = new ArrayList<>();
    arguments.add(Expression.of("graph"));
    vertices.forEach(vertex -> arguments.add(Expression.string(vertex)));
    return Expression.call(Fragment.of("$L.inputs", reference), arguments);
  }

  /** The layer with the options of its block. */
  Expression layer(LayerBuilder builder) {
    return Expression.call(Fragment.of("$L.layer", reference), List.of(builder.expression()));
  }

  /**
   * The loss of a head with its weights.
   *
   * @param scores how many scores the head gives
   */
  Fragment loss(Loss loss, Vertex head, String scores) {
    Fragment constant = Fragment.of("$T.$L", Dl4jTypes.LOSS_FUNCTION, loss);
    if (type == OptionsType.HEAD) {
      return Fragment.of("$L.weighted($L)", reference, constant);
    }
    double weight = head.layer().lossWeight();
    return weight == 1
        ? constant
        : Fragment.of(
            "$T.of($S, $L, $L, $L)",
            RuntimeTypes.WEIGHTED_LOSS,
            head.name(),
            constant,
            scores,
            Literals.real(weight));
  }
}
