package dev.tenon.processor.read;

import dev.tenon.processor.model.Origin;
import dev.tenon.processor.problem.Code;
import dev.tenon.processor.problem.Problem;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;

/** The block or the interface that is being read: what is wrong with it is said through this. */
final class ReadSubject {
  private final Findings findings;
  private final Origin origin;
  private final String block;
  private final String where;
  private final String type;

  private ReadSubject(Findings findings, Origin origin, Element element) {
    boolean isMethod = element.getKind() == ElementKind.METHOD;
    this.findings = findings;
    this.origin = origin;
    this.block = isMethod ? element.getSimpleName().toString() : "";
    this.where = where(element);
    this.type = isMethod ? where(TypeNames.declaring(element)) : where;
  }

  static ReadSubject of(Findings findings, Origin origin, Element element) {
    return new ReadSubject(findings, origin, element);
  }

  /** A method or type in words, {@code BirdNet.body}. */
  static String where(Element element) {
    String name = element.getSimpleName().toString();
    return element.getKind() == ElementKind.METHOD
        ? TypeNames.declaring(element).getSimpleName() + "." + name
        : name;
  }

  Origin origin() {
    return origin;
  }

  /** Reports a mistake that leaves the rest of the subject readable. */
  void report(Code code, Origin at, String sentence) {
    findings.problem(new Problem(code, at, block, sentence, where));
  }

  /** Reports a mistake after which nothing more can be said about the subject. */
  void reject(Code code, Origin at, String sentence) {
    report(code, at, sentence);
    findings.broken(origin);
  }

  /** Rejects the subject for a mistake of the whole interface, which is reported once. */
  void rejectWithInterface(Code code, Origin at, String sentence) {
    findings.problem(new Problem(code, at, block, sentence, type));
    findings.broken(origin);
  }

  /** Leaves the subject to the compiler, which reports a name it does not know. */
  void unresolved() {
    findings.unresolved(origin);
  }
}
