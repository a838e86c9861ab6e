package dev.tenon.processor.read;

import static javax.lang.model.util.ElementFilter.methodsIn;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * The blocks that an interface declares and inherits, in their order:
 *
 * <ol>
 *   <li>those of the interfaces it extends, in the order of its {@code extends} clause;
 *   <li>the chain on the type itself;
 *   <li>its own methods.
 * </ol>
 *
 * <p>Methods with a body are no blocks; one is a member only where it looks like one, to be
 * rejected.
 */
final class Members {
  private final Overriding overriding;
  private final Vocabulary vocabulary;
  private final ReadSubject subject;
  private final Set<TypeElement> entered = new HashSet<>();

  /**
   * @param subject the interface whose members are collected
   */
  Members(Overriding overriding, Vocabulary vocabulary, ReadSubject subject) {
    this.overriding = overriding;
    this.vocabulary = vocabulary;
    this.subject = subject;
  }

  List<Member> of(TypeElement type) {
    MemberList members = new MemberList();
    // An interface that extends itself is the compiler's to report.
    if (entered.add(type)) {
      type.getInterfaces().forEach(parent -> inherit(members, parent));
      vocabulary.blocks(type).stream()
          .map(annotation -> new Member.Chained(type, annotation))
          .forEach(chained -> overriding.declare(members, chained));
      methodsIn(type.getEnclosedElements()).stream()
          .map(method -> new Member.Method(type, method))
          .filter(method -> isMember(method, members))
          .forEach(method -> overriding.declare(members, method));
      entered.remove(type);
    }
    return members.inOrder();
  }

  private void inherit(MemberList members, TypeMirror parent) {
    if (parent.getKind() == TypeKind.ERROR) {
      subject.unresolved();
    } else {
      of((TypeElement) ((DeclaredType) parent).asElement())
          .forEach(member -> overriding.inherit(members, member));
    }
  }

  private boolean isMember(Member.Method member, MemberList inherited) {
    ExecutableElement method = member.method();
    return method.getModifiers().contains(Modifier.ABSTRACT)
        || !vocabulary.blocks(method).isEmpty()
        || overriding.redeclares(member, inherited);
  }
}
