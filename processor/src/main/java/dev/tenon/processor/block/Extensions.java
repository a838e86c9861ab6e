package dev.tenon.processor.block;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/**
 * What libraries on the processor path add to Tenon. One that cannot be loaded does not hide the
 * others.
 *
 * @param usable in the order of the path
 * @param failures why others cannot be used
 */
public record Extensions<T>(List<T> usable, List<Throwable> failures) {
  public Extensions {
    usable = List.copyOf(usable);
    failures = List.copyOf(failures);
  }

  /** All of one kind on the processor path. */
  public static <T> Extensions<T> load(Class<T> kind) {
    return of(ServiceLoader.load(kind, Extensions.class.getClassLoader()));
  }

  /** Those that an iteration yields, which may fail at any of them. */
  static <T> Extensions<T> of(Iterable<T> all) {
    List<T> usable = new ArrayList<>();
    List<Throwable> failures = new ArrayList<>();
    Iterator<T> rest = all.iterator();
    boolean more = true;
    while (more) {
      try {
        more = rest.hasNext();
        if (more) {
          usable.add(rest.next());
        }
      } catch (ServiceConfigurationError | LinkageError failure) {
        // A path that cannot be read at all fails the same way for ever.
        more = failures.stream().map(Throwable::toString).noneMatch(failure.toString()::equals);
        if (more) {
          failures.add(failure);
        }
      }
    }
    return new Extensions<>(usable, failures);
  }
}
