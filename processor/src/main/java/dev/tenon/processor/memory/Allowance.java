package dev.tenon.processor.memory;

import dev.tenon.processor.model.AnnotationDecl;
import dev.tenon.processor.model.Attribute;
import dev.tenon.processor.model.NetworkDecl;
import dev.tenon.processor.model.Value;
import java.util.Arrays;
import java.util.Optional;

/** What {@code @Budget} says of memory, and how it says the network is trained. */
public record Allowance(AnnotationDecl budget) {

  /** How a network is said to be trained; as usual where nothing, or nothing sensible, is said. */
  public static Training training(NetworkDecl network) {
    return network
        .requirements()
        .budget()
        .map(budget -> new Allowance(budget).training())
        .orElse(Training.USUAL);
  }

  /** The batch, data type and updater. */
  public Training training() {
    return new Training(
        batch().orElse(Training.USUAL.batch()),
        dataType().orElse(Training.USUAL.dataType()),
        updater().orElse(Training.USUAL.updater()));
  }

  /** The most memory that a step of training may take; empty if none or no amount is given. */
  public Optional<Bytes> memory() {
    return budget
        .attribute("memory")
        .map(Attribute::value)
        .filter(Value.Text.class::isInstance)
        .flatMap(value -> Bytes.parse(((Value.Text) value).text()));
  }

  /** The data type; empty if the engine cannot train with it. */
  public Optional<DataType> dataType() {
    return constant("dataType", DataType.values());
  }

  /** The updater; empty if it is none whose memory is known. */
  public Optional<Updater> updater() {
    return constant("updater", Updater.values());
  }

  private Optional<Integer> batch() {
    return budget
        .attribute("batch")
        .map(Attribute::value)
        .filter(Value.Whole.class::isInstance)
        .map(value -> (int) ((Value.Whole) value).number())
        .filter(batch -> batch > 0);
  }

  private <E extends Enum<E>> Optional<E> constant(String attribute, E[] known) {
    return budget
        .attribute(attribute)
        .flatMap(
            written ->
                Arrays.stream(known)
                    .filter(one -> one.name().equals(written.value().toString()))
                    .findFirst());
  }
}
