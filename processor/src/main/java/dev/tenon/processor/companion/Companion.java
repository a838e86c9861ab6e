package dev.tenon.processor.companion;

import dev.tenon.processor.plan.Plan;
import java.util.List;

/**
 * Makes files that go beside the builder of a network, such as its picture. Implementations are
 * found on the processor path by {@link java.util.ServiceLoader}; without any, a compilation writes
 * nothing but classes and sources.
 */
public interface Companion {

  /**
   * The files of one network. They may depend on nothing but what is given here: the processor is
   * isolating, and its files are only written anew when the sources of that network change.
   *
   * @param plan of a network in which no problem was found
   */
  List<CompanionFile> files(Plan plan, SourceLines lines);
}
