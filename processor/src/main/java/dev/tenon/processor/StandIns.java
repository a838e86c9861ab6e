package dev.tenon.processor;

import dev.tenon.processor.model.NetworkDecl;
import dev.tenon.processor.plan.Plan;
import dev.tenon.processor.problem.Code;
import dev.tenon.processor.read.NetworkReader;
import dev.tenon.processor.read.SourceMap;
import dev.tenon.processor.render.GeneratedSource;
import dev.tenon.processor.render.SkeletonRenderer;
import dev.tenon.processor.report.SourceWriter;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javax.lang.model.element.TypeElement;

/**
 * Writes skeletons of builders for networks that are not checked, so that what keeps Tenon from it
 * is the only error.
 */
final class StandIns {
  private final NetworkReader reader;
  private final SkeletonRenderer skeletons;
  private final SourceWriter writer;

  StandIns(NetworkReader reader, SkeletonRenderer skeletons, SourceWriter writer) {
    this.reader = reader;
    this.skeletons = skeletons;
    this.writer = writer;
  }

  /**
   * Writes one with a method for each block; one without, if it is the blocks that make Tenon fail.
   *
   * @param code what keeps the network from being checked
   */
  void write(TypeElement type, Predicate<TypeElement> inSource, Code code) {
    if (!isWritten(type, () -> reader.read(type, inSource, new SourceMap()).network(), code)) {
      write(type, reader.withoutBlocks(type), code);
    }
  }

  private boolean isWritten(TypeElement type, Supplier<NetworkDecl> network, Code code) {
    try {
      write(type, network.get(), code);
      return true;
    } catch (RuntimeException | LinkageError | StackOverflowError failure) {
      return false;
    }
  }

  private void write(TypeElement type, NetworkDecl network, Code code) {
    Plan nothing = new Plan(network, List.of(), List.of());
    GeneratedSource source = skeletons.render(nothing, List.of(code));
    writer.write(source.qualifiedName(), source.text(), type);
  }
}
