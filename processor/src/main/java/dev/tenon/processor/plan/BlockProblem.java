package dev.tenon.processor.plan;

import dev.tenon.processor.model.AnnotationDecl;
import dev.tenon.processor.model.Edits;
import dev.tenon.processor.problem.Candidate;
import dev.tenon.processor.problem.Misfit;
import dev.tenon.processor.problem.Problem;
import dev.tenon.processor.problem.Subject;

/** Turns the arithmetic's finding into a problem with a position, a sentence and candidates. */
public final class BlockProblem {
  private BlockProblem() {}

  /** The problem of a block with that annotation. */
  public static Problem of(Subject subject, AnnotationDecl annotation, Misfit misfit) {
    return subject
        .problem(misfit.code(), annotation.placeOf(misfit.blame()), misfit.reason())
        .orTry(misfit.hints().stream().map(hint -> candidate(annotation, hint)).toList());
  }

  private static Candidate candidate(AnnotationDecl annotation, Misfit.Hint hint) {
    return new Candidate(
        annotation.setting(hint.attribute(), hint.value()),
        hint.note(),
        hint.attribute(),
        Edits.attribute(annotation.origin(), hint.attribute(), hint.value()));
  }
}
