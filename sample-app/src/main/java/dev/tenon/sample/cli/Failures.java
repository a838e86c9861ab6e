package dev.tenon.sample.cli;

import dev.tenon.sample.exit.StoppedException;
import dev.tenon.sample.exit.UserError;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Tells every failure in one line, and chooses the exit code. */
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {
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

  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
    // For developers; a logger configured to show it, shows it.
    LOGGER.log(Level.DEBUG, "the command failed", e);
    if (e instanceof UserError) {
      print(command, "error: " + e.getMessage());
      return ExitCode.SOFTWARE;
    }
    if (e instanceof StoppedException) {
      print(command, "Interrupted; nothing half-written is left behind.");
      return STOPPED;
    }
    print(command, "error: unexpected " + e);
    return DEFECT;
  }

  private static void print(CommandLine command, String line) {
    command.getErr().println(line);
    command.getErr().flush();
  }
}
