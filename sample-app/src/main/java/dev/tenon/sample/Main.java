package dev.tenon.sample;

import dev.tenon.sample.cli.DefaultData;
import dev.tenon.sample.cli.SampleApp;
import dev.tenon.sample.exit.StopSignal;
import dev.tenon.sample.networks.DeclaredNetworks;
import dev.tenon.sample.shapes.ShapeDataSet;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import picocli.CommandLine;

/** The program. */
public final class Main {
  private static final DefaultData DEFAULT_DATA =
      new DefaultData(Path.of("tenon-data", "shapes"), ShapeDataSet.DEFAULT);

  private Main() {}

  public static void main(String[] args) {
    // Drawing needs no screen, and asking for one fails where there is none.
    System.setProperty("java.awt.headless", "true");
    // When memory runs out, DL4J would write a report into the current folder, and a line about it.
    System.setProperty("org.deeplearning4j.crash.reporting.enabled", "false");
    StopSignal stop = StopSignal.onShutdown();
    int exitCode;
    try {
      CommandLine commandLine =
          SampleApp.commandLine(
              DeclaredNetworks.all(),
              DEFAULT_DATA,
              stop,
              writer(FileDescriptor.out),
              writer(FileDescriptor.err));
      exitCode = SampleApp.execute(commandLine, args);
    } finally {
      stop.finished();
    }
    System.exit(exitCode);
  }

  /** In the terminal's encoding, unless it cannot print a shape, C×H×W: that of POSIX cannot. */
  private static PrintWriter writer(FileDescriptor descriptor) {
    Charset terminal =
        Charset.forName(
            System.getProperty(
                "stdout.encoding", System.getProperty("sun.stdout.encoding", "UTF-8")));
    Charset charset = terminal.newEncoder().canEncode('×') ? terminal : StandardCharsets.UTF_8;
    return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), charset), true);
  }
}
