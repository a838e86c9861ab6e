package dev.tenon.processor.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.util.Types;

/**
 * What becomes of inherited blocks. A block that declares an inherited one again keeps its place; a
 * block that comes in on several ways is one block, in its first place. Two blocks of unrelated
 * interfaces that would be one method are a conflict, until the interface declares it again.
 */
final class Overriding {
  private final Types types;
  private final Map<String, String> conflicts = new LinkedHashMap<>();

  Overriding(Types types) {
    this.types = types;
  }

  /** What is wrong, as sentences. */
  List<String> conflicts() {
    return List.copyOf(conflicts.values());
  }

  /** Adds what an interface declares itself. */
  void declare(MemberList members, Member own) {
    OptionalInt place = place(members, own);
    if (place.isPresent()) {
      members.replace(place.getAsInt(), own);
      conflicts.remove(own.name());
    } else {
      members.add(own);
    }
  }

  /** Adds what an interface inherits. */
  void inherit(MemberList members, Member inherited) {
    OptionalInt place = place(members, inherited);
    if (place.isEmpty()) {
      members.add(inherited);
      return;
    }
    Member known = members.get(place.getAsInt());
    if (isA(inherited.owner(), known.owner())) {
      members.replace(place.getAsInt(), inherited);
    } else if (!isA(known.owner(), inherited.owner())) {
      conflicts.put(
          known.name(),
          "Block '%s' is inherited from both %s and %s: declare it again to say which it is."
              .formatted(
                  known.name(), known.owner().getSimpleName(), inherited.owner().getSimpleName()));
    }
  }

  /** Whether the method overrides one of the blocks. */
  boolean redeclares(Member.Method method, MemberList members) {
    return !method.method().getModifiers().contains(Modifier.STATIC)
        && place(members, method).isPresent();
  }

  private OptionalInt place(MemberList members, Member member) {
    return members.place(member.name(), known -> isSame(known, member));
  }

  /** Whether two members of one name are one block. */
  private boolean isSame(Member one, Member other) {
    if (one instanceof Member.Method method && other instanceof Member.Method second) {
      return types.isSubsignature(
          (ExecutableType) second.method().asType(), (ExecutableType) method.method().asType());
    }
    return one.getClass() == other.getClass();
  }

  private boolean isA(TypeElement one, TypeElement other) {
    return types.isSubtype(types.erasure(one.asType()), types.erasure(other.asType()));
  }
}
