package dev.tenon.sample.cli;

import dev.tenon.sample.exit.StoppedException;
import dev.tenon.sample.exit.UserError;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/** Tells every failure in one line, and chooses the exit code. */
final class Failures
    implements IExecutionStrategy, IExecutionExceptionHandler, IParameterExceptionHandler {
  /** 128 + SIGINT, as a shell has it. */
  static final int STOPPED = 130;

  /** EX_SOFTWARE of sysexits.h: a defect of the program, not of what it was given. */
  static final int DEFECT = 70;

  private static final Logger LOGGER = System.getLogger(Failures.class.getName());

  @Override
  public int handleParseException(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    print(command, "error: " + e.getMessage());
    print(command, "Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
    return ExitCode.USAGE;
  }

  /** As picocli does, which hands on exceptions, but no errors. */
  @Override
  public int execute(ParseResult parsed) {
    try {
      return new RunLast().execute(parsed);
    } catch (Error e) {
      return tell(e, parsed.commandSpec().commandLine());
    }
  }

  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
    return tell(e, command);
  }

  private static int tell(Throwable failure, CommandLine command) {
    // For developers; a logger configured to show it, shows it.
    LOGGER.log(Level.DEBUG, "the command failed", failure);
    if (failure instanceof StoppedException) {
      print(command, "Interrupted; nothing half-written is left behind.");
      return STOPPED;
    }
    Optional<String> remedy = remedy(failure);
    print(command, "error: " + remedy.orElse("unexpected " + failure));
    return remedy.isPresent() ? ExitCode.SOFTWARE : DEFECT;
  }

  /** What the user can do about it, if anything. */
  private static Optional<String> remedy(Throwable failure) {
    if (failure instanceof UserError) {
      return Optional.ofNullable(failure.getMessage());
    }
    if (failure instanceof OutOfMemoryError) {
      return Optional.of(
          "out of memory; give Java more of it (java -Xmx…), train with a smaller --batch or use"
              + " smaller images");
    }
    if (failure instanceof LinkageError) {
      return Optional.of(
          "a library does not load on this platform, %s on %s; build the program where it is to run"
              .formatted(System.getProperty("os.name"), System.getProperty("os.arch")));
    }
    return Optional.empty();
  }

  private static void print(CommandLine command, String line) {
    command.getErr().println(line);
    command.getErr().flush();
  }
}
