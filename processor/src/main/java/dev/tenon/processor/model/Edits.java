package dev.tenon.processor.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Changes of a model that leave the rest as it is, as the same objects. A change finds its place by
 * origin, however deep it is nested; an interface that is placed several times changes in all of
 * its places, as its source would.
 */
public final class Edits {
  private Edits() {}

  /** Sets one attribute of the annotation at that place. */
  public static UnaryOperator<NetworkDecl> attribute(Origin annotation, String name, Value value) {
    return annotation(annotation, found -> found.with(name, value));
  }

  /** Removes the user's value of one attribute of the annotation at that place. */
  public static UnaryOperator<NetworkDecl> withoutAttribute(Origin annotation, String name) {
    return annotation(annotation, found -> found.without(List.of(name)));
  }

  /** Changes the block that is declared at that place. */
  public static UnaryOperator<NetworkDecl> block(Origin block, UnaryOperator<BlockDecl> change) {
    return everyBlock(found -> found.origin().equals(block) ? change.apply(found) : found);
  }

  /** Renames the block that is declared at that place, and the wires that name it. */
  public static UnaryOperator<NetworkDecl> rename(Origin block, String name) {
    return inItsInterface(block, (network, found) -> renamed(network, found, name));
  }

  /** Removes the block that is declared at that place. */
  public static UnaryOperator<NetworkDecl> remove(Origin block) {
    return inItsInterface(
        block,
        (network, found) ->
            network.withBlocks(
                network.blocks().stream().filter(other -> !other.equals(found)).toList()));
  }

  /** Declares another block directly before the one at that place. */
  public static UnaryOperator<NetworkDecl> insertBefore(Origin block, BlockDecl other) {
    return inItsInterface(
        block,
        (network, found) -> {
          List<BlockDecl> blocks = new ArrayList<>(network.blocks());
          blocks.add(blocks.indexOf(found), other);
          return network.withBlocks(blocks);
        });
  }

  /** Declares the block at one place directly before the one at another, in the same interface. */
  public static UnaryOperator<NetworkDecl> move(Origin block, Origin before) {
    return inItsInterface(
        block, (network, found) -> insertBefore(before, found).apply(remove(block).apply(network)));
  }

  /** Declares another block after all others of the network. */
  public static UnaryOperator<NetworkDecl> append(BlockDecl other) {
    return network -> {
      List<BlockDecl> blocks = new ArrayList<>(network.blocks());
      blocks.add(other);
      return network.withBlocks(blocks);
    };
  }

  private interface InterfaceChange {
    NetworkDecl apply(NetworkDecl network, BlockDecl found);
  }

  private static UnaryOperator<NetworkDecl> inItsInterface(Origin block, InterfaceChange change) {
    return network ->
        network.blocks().stream()
            .filter(found -> found.origin().equals(block))
            .findFirst()
            .map(found -> change.apply(network, found))
            .orElseGet(() -> inBodies(network, inItsInterface(block, change)));
  }

  private static NetworkDecl renamed(NetworkDecl network, BlockDecl block, String name) {
    return network.mapBlocks(
        found -> found.equals(block) ? found.withName(name) : found.rewired(block.name(), name));
  }

  /** Changes the annotation at that place. */
  public static UnaryOperator<NetworkDecl> annotation(
      Origin origin, UnaryOperator<AnnotationDecl> change) {
    return everyBlock(
        block ->
            block.body() instanceof AnnotationDecl found && found.origin().equals(origin)
                ? block.withBody(change.apply(found))
                : block);
  }

  private static UnaryOperator<NetworkDecl> everyBlock(UnaryOperator<BlockDecl> change) {
    return network -> inBodies(network.mapBlocks(change), everyBlock(change));
  }

  private static NetworkDecl inBodies(NetworkDecl network, UnaryOperator<NetworkDecl> change) {
    return network.mapBlocks(
        block ->
            block.body() instanceof NetworkDecl body ? block.withBody(change.apply(body)) : block);
  }
}
