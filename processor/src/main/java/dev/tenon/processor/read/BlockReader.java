package dev.tenon.processor.read;

import dev.tenon.processor.model.AnnotationDecl;
import dev.tenon.processor.model.BlockDecl;
import dev.tenon.processor.model.Body;
import dev.tenon.processor.model.Located;
import dev.tenon.processor.problem.Code;
import dev.tenon.processor.shape.Kind;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads one method as a block. */
final class BlockReader {
  private final Reading reading;
  private final PlacedReader placed;
  private final MethodSite site;
  private final ReadSubject subject;

  BlockReader(Reading reading, PlacedReader placed, MethodSite site) {
    this.reading = reading;
    this.placed = placed;
    this.site = site;
    this.subject = site.subject();
  }

  BlockDecl read() {
    Optional<String> objection = MethodRules.objection(site.method());
    if (objection.isPresent()) {
      subject.reject(Code.UNSUPPORTED_METHOD, subject.origin(), objection.get());
      return unknown();
    }
    BodyReader bodies = new BodyReader(reading, placed, site);
    List<? extends AnnotationMirror> annotations = reading.vocabulary().blocks(site.method());
    if (!annotations.isEmpty()) {
      return block(bodies.annotated(annotations), kind());
    }
    return bodies.placed().map(body -> block(body, Optional.empty())).orElseGet(this::unknown);
  }

  private BlockDecl block(Body body, Optional<Located<Kind>> kind) {
    ExtrasReader extras = new ExtrasReader(site);
    return new BlockDecl(
        site.name(),
        subject.origin(),
        body,
        extras.repeat(),
        new WireReader(site).read(),
        kind,
        extras.shape());
  }

  /** A block of which only the name can be told: it is broken, and nothing else is asked of it. */
  private BlockDecl unknown() {
    return new BlockDecl(
        site.name(),
        subject.origin(),
        new AnnotationDecl("", subject.origin(), List.of()),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  /** A wrong return type does not make the block unknown: without a kind it is checked the same. */
  private Optional<Located<Kind>> kind() {
    TypeMirror type = site.method().getReturnType();
    Optional<Kind> kind = Kinds.of(type);
    if (kind.isEmpty() && type.getKind() == TypeKind.ERROR) {
      subject.unresolved();
    } else if (kind.isEmpty()) {
      subject.report(
          Code.NOT_A_KIND,
          subject.origin(),
          "Method '%s' returns %s, but what a block puts out is one of %s."
              .formatted(site.name(), type, Kinds.names()));
    }
    return kind.map(found -> new Located<>(found, subject.origin()));
  }
}
