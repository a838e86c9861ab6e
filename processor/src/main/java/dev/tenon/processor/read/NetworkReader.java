package dev.tenon.processor.read;

import dev.tenon.processor.model.BlockDecl;
import dev.tenon.processor.model.NetworkDecl;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Types;

/** Reads an interface with {@code @Network}. */
public final class NetworkReader {
  private final Types types;
  private final Predicate<Element> hasHiddenAnnotation;
  private final Vocabulary vocabulary;

  /**
   * @param blockAnnotations the qualified names of the annotations that make a method a block
   */
  public NetworkReader(ProcessingEnvironment environment, Set<String> blockAnnotations) {
    this.types = environment.getTypeUtils();
    this.hasHiddenAnnotation = JavacTrees.unresolvedAnnotation(environment);
    this.vocabulary = new Vocabulary(blockAnnotations);
  }

  /**
   * Reads what the user declared, as far as it can be told; never fails because of it.
   *
   * @param inSource whether the source of a type is being compiled, so that it has positions
   * @param sources is given the place of every part
   */
  public ReadResult read(TypeElement type, Predicate<TypeElement> inSource, SourceMap sources) {
    Findings findings = new Findings();
    Places places = Places.inSource(sources);
    ReadSubject subject = ReadSubject.of(findings, places.of(type), type);
    new TypeRules(type, "network", subject).check();
    // A type that cannot be a network is one mistake, whatever its methods are.
    Findings inside = findings.isBroken(subject.origin()) ? new Findings() : findings;
    Reading reading =
        new Reading(types, vocabulary, hasHiddenAnnotation, inSource, sources, inside);
    return new ReadResult(
        network(type, reading, places, ReadSubject.of(inside, subject.origin(), type)),
        findings.problems(),
        findings.broken(),
        findings.hasUnresolved());
  }

  private static NetworkDecl network(
      TypeElement type, Reading reading, Places places, ReadSubject subject) {
    HeaderReader header = new HeaderReader(reading, subject);
    List<BlockDecl> blocks = new ArrayList<>();
    header.input(type, places).ifPresent(blocks::add);
    blocks.addAll(
        new InterfaceReader(reading, new PlacedReader(reading)).blocks(type, places, subject));
    return TypeNames.of(type)
        .network(subject.origin(), header.featuresOnly(type, places))
        .withWidths(header.widths(type, places))
        .withRequirements(header.requirements(type, places))
        .withBlocks(blocks);
  }
}
