package dev.tenon.processor.read;

import dev.tenon.processor.model.NetworkDecl;
import dev.tenon.processor.model.Origin;
import java.util.Set;
import java.util.function.Predicate;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Types;

/** Reads an interface with {@code @Network}. */
public final class NetworkReader {
  private final Types types;
  private final JavacTrees trees;
  private final Vocabulary vocabulary;

  /**
   * @param blockAnnotations the qualified names of the annotations that make a method a block
   */
  public NetworkReader(ProcessingEnvironment environment, Set<String> blockAnnotations) {
    this.types = environment.getTypeUtils();
    this.trees = JavacTrees.of(environment);
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
    Reading reading = new Reading(types, vocabulary, trees, inSource, sources, inside);
    ReadSubject whole = ReadSubject.of(inside, subject.origin(), type);
    return new ReadResult(
        new DeclarationReader(reading, whole)
            .read(type, places)
            .withRequirements(new RequirementsReader(reading, whole).read(type, places)),
        findings.problems(),
        findings.broken(),
        findings.unresolved());
  }

  /** The name of a network that cannot be read, and nothing else. */
  public NetworkDecl withoutBlocks(TypeElement type) {
    return TypeNames.of(type).block(Origin.NOWHERE);
  }
}
