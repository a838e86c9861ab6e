package dev.tenon.processor.problem;

import dev.tenon.processor.model.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * Why a layer or a block cannot be: found by the arithmetic, which knows no positions.
 *
 * @param reason the predicate of the sentence, "cannot add 4×8×8 to 8×8×8: the channels differ";
 *     its subject is the block that lowers to the layer
 * @param blame the attributes that may be wrong, most likely first; the error stands on the first
 *     one that the user wrote
 * @param hints changes that are likely to help, best first; each is tried before it is shown
 */
public record Misfit(Code code, String reason, List<String> blame, List<Hint> hints) {

  /** One attribute of the same block set to another value, and what that costs or does. */
  public record Hint(String attribute, Value value, String note) {}

  public Misfit {
    blame = List.copyOf(blame);
    hints = List.copyOf(hints);
  }

  public Misfit(Code code, String reason, String... blame) {
    this(code, reason, List.of(blame), List.of());
  }

  /** The same misfit with one more hint, tried after those it has. */
  public Misfit orTry(String attribute, Value value, String note) {
    List<Hint> more = new ArrayList<>(hints);
    more.add(new Hint(attribute, value, note));
    return new Misfit(code, reason, blame, more);
  }
}
