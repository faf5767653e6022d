package org.gangmu.app.cli;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.gangmu.app.exchange.TokenLines;
import org.gangmu.app.library.FileTree;
import org.gangmu.document.format.Formats;
import org.gangmu.document.format.UnreadableFile;
import org.gangmu.text.SourceText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gangmu scan}: the numbers of a text and what is made of them, one JSON object a token. */
@Command(
        name = "scan",
        description = "Find numbers, shares, ranges, measures and dates in texts; print them as JSON Lines.",
        footer = {
            "",
            "Kinds: number, percent, range, ordinal, measure, currency, date, period, duration. A token may stand inside",
            "another: 不低于5%% is a range, a percent and a number. A file that cannot be read is named on the error stream",
            "and skipped; the others are still scanned, and the exit status is 1."
        })
final class ScanCommand implements Subcommand {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--lines", description = "Take every line as a text of its own; count offsets within it.")
    private boolean byLine;

    @Option(names = "--out", paramLabel = "FILE", description = "Write to this file (default: standard output).")
    private @Nullable Path out;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Texts, or folders of them; with more than one, each token names its file.")
    private List<Path> paths = List.of();

    @Override
    public Integer call() {
        OutputFile file = OutputFile.open(out, System.out);
        boolean done = false;
        try {
            int status = scanAll(file.stream());
            done = true;
            return status;
        } finally {
            if (done) {
                file.close();
            } else {
                file.discard();
            }
        }
    }

    private int scanAll(OutputStream stream) {
        List<Path> files = FileTree.files(paths).toList();
        if (files.isEmpty()) {
            throw new Failure("no text in " + paths.get(0) + ": no .txt, .pdf, .docx, .xlsx or .html file is there");
        }
        int status = DONE;
        try (Progress progress = Progress.start("scanning", files.size());
                TokenLines lines = new TokenLines(stream)) {
            for (Path file : files) {
                status = scan(file, files.size() > 1 ? file.toString() : null, lines) ? status : FAILED;
                progress.step();
            }
        }
        return status;
    }

    private boolean scan(Path file, @Nullable String name, TokenLines lines) {
        try {
            SourceText text = Formats.read(file);
            if (byLine) {
                lines.writeLines(text, name);
            } else {
                lines.writeWhole(text, name);
            }
            return true;
        } catch (UnreadableFile e) {
            spec.commandLine().getErr().println("gangmu: " + e.getMessage());
            return false;
        }
    }
}
