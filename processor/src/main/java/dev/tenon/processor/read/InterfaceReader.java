package dev.tenon.processor.read;

import dev.tenon.processor.model.BlockDecl;
import dev.tenon.processor.model.Origin;
import dev.tenon.processor.problem.Code;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;

/** Reads the blocks of an interface, inherited ones included. */
final class InterfaceReader {
  private final Reading reading;
  private final PlacedReader placed;

  InterfaceReader(Reading reading, PlacedReader placed) {
    this.reading = reading;
    this.placed = placed;
  }

  List<BlockDecl> blocks(TypeElement type, Places places, ReadSubject subject) {
    if (reading.hasUnresolvedAnnotation(type)) {
      subject.unresolved();
    }
    Overriding overriding = new Overriding(reading.types());
    List<Member> members = new Members(overriding, reading.vocabulary(), subject).of(type);
    for (String conflict : overriding.conflicts()) {
      subject.reject(Code.INHERITANCE_CONFLICT, subject.origin(), conflict);
    }
    return members.stream()
        .map(member -> block(member, reading.places(member.owner(), places.anchor(type))))
        .toList();
  }

  private BlockDecl block(Member member, Places places) {
    if (member instanceof Member.Chained chained) {
      return chained(chained, places);
    }
    Member.Method method = (Member.Method) member;
    MethodSite site = MethodSite.of(method.method(), places, reading.findings());
    return new BlockReader(reading, placed, site).read();
  }

  private BlockDecl chained(Member.Chained member, Places places) {
    AnnotationMirror annotation = member.annotation();
    AnnotationRead read = new AnnotationReader(places, member.owner()).read(annotation);
    Origin origin = read.declaration().origin();
    if (!reading.isComplete(read, member.owner())) {
      reading.findings().unresolved(origin);
    }
    return new BlockDecl(
        member.name(),
        origin,
        read.declaration(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }
}
