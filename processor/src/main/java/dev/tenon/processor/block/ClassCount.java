package dev.tenon.processor.block;

import dev.tenon.processor.model.AnnotationDecl;
import java.util.List;
import java.util.Optional;

/** The number of classes of a head, which may be open. */
public final class ClassCount {
  /** The attribute that gives it. */
  public static final String CLASSES = "classes";

  /** The attributes that give the ends of its range. */
  public static final List<String> ENDS = List.of("minClasses", "maxClasses");

  private static final DeclaredRange.Names NAMES =
      new DeclaredRange.Names(CLASSES, ENDS.get(0), ENDS.get(1), Optional.empty());

  private ClassCount() {}

  /** Whether the annotation leaves it open, so that another can be set on the builder. */
  public static boolean isOpen(AnnotationDecl head) {
    return NAMES.areOpen(head);
  }

  private static boolean mayBeOpen(AnnotationDecl head) {
    return NAMES.all().allMatch(name -> head.attribute(name).isPresent());
  }

  /**
   * The numbers that can be set; of a head whose number is not open, the one that it has.
   *
   * @throws Rejection if the range contradicts itself
   */
  public static Optional<DeclaredRange> of(AnnotationDecl head) {
    return mayBeOpen(head) ? DeclaredRange.of(new Attributes(head), NAMES, 1, 0) : Optional.empty();
  }
}
