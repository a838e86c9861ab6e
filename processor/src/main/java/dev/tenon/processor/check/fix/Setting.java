package dev.tenon.processor.check.fix;

import dev.tenon.processor.model.AnnotationDecl;
import dev.tenon.processor.model.Attribute;
import dev.tenon.processor.model.Edits;
import dev.tenon.processor.model.Value;
import dev.tenon.processor.problem.Candidate;

/**
 * An attribute that can be set.
 *
 * @param owner the path of the annotation's block, as a fix says it; empty for the block that the
 *     error is about
 */
record Setting(String owner, AnnotationDecl annotation, Attribute attribute) {

  Candidate to(Value value) {
    return new Candidate(
        annotation.setting(attribute.name(), value) + owner,
        "",
        attribute.name() + owner,
        Edits.attribute(annotation.origin(), attribute.name(), value));
  }

  Candidate toDefault() {
    return new Candidate(
        "no " + attribute.name() + owner,
        "",
        attribute.name() + owner,
        Edits.withoutAttribute(annotation.origin(), attribute.name()));
  }

  /**
   * Whether the annotation type allows that number, which is an {@code int}, and it makes sense.
   */
  boolean admits(long number) {
    return number == (int) number
        && attribute.bound().map(bound -> bound.admits((double) number)).orElse(true)
        && !isPaddingBeyondTheKernel(number);
  }

  /** Some windows would then see nothing but zeros, which nobody means. */
  private boolean isPaddingBeyondTheKernel(long number) {
    return attribute.name().equals("padding")
        && annotation.attribute("kernel").stream()
            .flatMap(Dial::of)
            .anyMatch(kernel -> number >= kernel.number());
  }
}
