package org.gangmu.app.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/**
 * The main class: finds the command, runs it, and turns whatever happens into an exit status (0 done, 1 failure, 2 wrong
 * call) and at most one line on the error stream. Output is UTF-8 whatever the locale says.
 */
@Command(
        name = "gangmu",
        description = "Reads government planning documents into a ledger and judges them.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = Build.Provider.class,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:done", "1:failed; one line on stderr says what and what to do", "2:wrong call"})
public final class Gangmu implements Runnable {

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "On failure, print the stack trace too.")
    private boolean debug;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private Gangmu() {}

    /** Runs one command and ends the process with its exit status. A command that serves returns when the server has stopped. */
    public static void main(String[] args) {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        var err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.setOut(out);
        System.setErr(err);
        System.exit(run(out, err, args));
    }

    /** Runs one command on the given streams, which stay open; answers with the exit status. */
    static int run(PrintStream out, PrintStream err, String... args) {
        return run(List.of(Subcommand.class.getPermittedSubclasses()), out, err, args);
    }

    static int run(List<Class<?>> commands, PrintStream out, PrintStream err, String... args) {
        var gangmu = new Gangmu();
        var outWriter = new PrintWriter(out, true, StandardCharsets.UTF_8);
        var errWriter = new PrintWriter(err, true, StandardCharsets.UTF_8);
        var commandLine = new CommandLine(gangmu);
        commands.forEach(commandLine::addSubcommand);
        commandLine
                .setExpandAtFiles(false)
                .setOut(outWriter)
                .setErr(errWriter)
                .setParameterExceptionHandler((wrong, given) -> explain(wrong))
                .setExecutionExceptionHandler((failed, on, given) -> gangmu.explain(failed, errWriter));
        try {
            return commandLine.execute(args);
        } catch (OutOfMemoryError e) {
            return gangmu.explain(
                    new Failure("out of memory; give it more, as with GANGMU_JAVA_OPTS=-Xmx2g", e), errWriter);
        } catch (Error e) {
            return gangmu.explain(e, errWriter);
        } finally {
            outWriter.flush();
            errWriter.flush();
        }
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "No command given");
    }

    private static int explain(ParameterException wrong) {
        var commandLine = wrong.getCommandLine();
        commandLine
                .getErr()
                .printf(
                        "gangmu: %s; see %s --help%n",
                        oneLine(wrong.getMessage()),
                        commandLine.getCommandSpec().qualifiedName());
        return Subcommand.WRONG_CALL;
    }

    private int explain(Throwable failed, PrintWriter err) {
        if (failed instanceof Failure) {
            err.println("gangmu: " + oneLine(failed.getMessage()));
        } else {
            err.println("gangmu: unexpected " + oneLine(failed.toString())
                    + (debug ? "" : "; run again with --debug for the trace"));
        }
        if (debug) {
            failed.printStackTrace(err);
        }
        return Subcommand.FAILED;
    }

    private static String oneLine(@Nullable String message) {
        return String.valueOf(message).strip().replaceAll("\\s*\\R\\s*", " ");
    }
}
