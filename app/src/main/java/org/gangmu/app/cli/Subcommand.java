package org.gangmu.app.cli;

import java.util.concurrent.Callable;

/**
 * One command of {@code gangmu}. This list is the whole command line, in the order of the help text.
 *
 * <p>A command is annotated with picocli's {@code @Command}, writes to the streams of its {@code CommandLine} and answers
 * with its exit status: {@link #DONE}, or {@link #FAILED} if it has said on its error stream what went wrong and went on.
 * To stop, it throws a {@link Failure}.
 */
sealed interface Subcommand extends Callable<Integer>
        permits DemoCommand,
                ServeCommand,
                ReadCommand,
                ScanCommand,
                ImportCommand,
                EvaluateCommand,
                PaceCommand,
                AssessCommand,
                AuditCommand,
                BudgetCommand,
                LineageCommand,
                ProjectsCommand,
                AlignCommand,
                DecideCommand,
                AgenciesCommand,
                BenchCommand,
                VerifyCommand,
                AccountCommand,
                VersionCommand {

    /** All that was asked for is done. */
    int DONE = 0;

    /** Something asked for could not be done; one line on the error stream says what. */
    int FAILED = 1;

    /** The call itself is wrong: an unknown option, a missing argument. */
    int WRONG_CALL = 2;
}
