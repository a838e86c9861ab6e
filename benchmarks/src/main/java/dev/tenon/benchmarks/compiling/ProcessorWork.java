package dev.tenon.benchmarks.compiling;

import com.sun.management.ThreadMXBean;
import dev.tenon.processor.NetworkProcessor;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Tenon's processor, with an account of its own work. */
final class ProcessorWork extends AbstractProcessor {
  private static final ThreadMXBean THREAD =
      ManagementFactory.getPlatformMXBean(ThreadMXBean.class);

  private final NetworkProcessor processor = new NetworkProcessor();
  private long nanoseconds;
  private long bytes;

  /**
   * The work in a compilation in this process.
   *
   * @throws IllegalStateException if it fails: then there is nothing to compare
   */
  static Work of(List<String> options, Path source) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
    JavaCompiler.CompilationTask task =
        compiler.getTask(null, files, null, options, null, files.getJavaFileObjects(source));
    ProcessorWork work = new ProcessorWork();
    task.setProcessors(List.of(work));
    if (!task.call()) {
      throw new IllegalStateException(source + " does not compile");
    }
    return new Work(work.nanoseconds, work.bytes);
  }

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    account(() -> processor.init(environment));
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    account(() -> processor.process(annotations, round));
    return false;
  }

  private void account(Runnable work) {
    long time = THREAD.getCurrentThreadCpuTime();
    long allocated = THREAD.getCurrentThreadAllocatedBytes();
    work.run();
    nanoseconds += THREAD.getCurrentThreadCpuTime() - time;
    bytes += THREAD.getCurrentThreadAllocatedBytes() - allocated;
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return processor.getSupportedAnnotationTypes();
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return processor.getSupportedSourceVersion();
  }
}
