package org.gangmu.app.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.gangmu.app.exchange.JsonLines;
import org.gangmu.app.library.FileTree;
import org.gangmu.app.library.InOrder;
import org.gangmu.app.library.Library;
import org.gangmu.app.library.LocalReaders;
import org.gangmu.document.format.Formats;
import org.gangmu.document.format.UnreadableFile;
import org.gangmu.reading.Explanation;
import org.gangmu.reading.Reading;
import org.gangmu.text.SourceText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gangmu read}: documents in, statements out, one JSON object a line; or their bare text; or why one number was read so. */
@Command(
        name = "read",
        description = "Read documents; print what they state as JSON Lines.",
        footer = {
            "",
            "Formats: .txt (UTF-8, GB18030), .pdf, .docx, .xlsx, .html. A file that cannot be read is named on the error",
            "stream and skipped; the others are still read, and the exit status is 1. Statements of files that have pages",
            "tell theirs: \"page\":\"3\"; those of sheets the cell: \"page\":\"Sheet1!B3\"."
        })
final class ReadCommand implements Subcommand {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--text", description = "Print the text in which offsets count instead.")
    private boolean textOnly;

    @Option(
            names = "--explain",
            paramLabel = "OFFSET",
            description = "Explain instead why the number at this offset of the one file is a figure, or is none.")
    private @Nullable Integer explain;

    @Option(names = "--out", paramLabel = "FILE", description = "Write to this file (default: standard output).")
    private @Nullable Path out;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Documents, or folders of them.")
    private List<Path> paths = List.of();

    private final LocalReaders readers = new LocalReaders();

    /** What came of one file: its reading, its bare text, or the reason why it has none. */
    private record Result(
            Path file,
            @Nullable Reading reading,
            @Nullable SourceText text,
            @Nullable String refusal) {}

    @Override
    public Integer call() {
        if (textOnly && explain != null) {
            throw new ParameterException(spec.commandLine(), "--text and --explain exclude each other");
        }
        OutputFile file = OutputFile.open(out, System.out);
        boolean done = false;
        try {
            int status = explain == null ? readAll(file.stream()) : explain(file.stream(), explain);
            done = true;
            return status;
        } catch (IOException e) {
            throw new Failure("cannot write the answer: " + e.getMessage(), e);
        } finally {
            if (done) {
                file.close();
            } else {
                file.discard();
            }
        }
    }

    private int readAll(OutputStream stream) {
        List<Path> files = FileTree.files(paths).toList();
        if (files.isEmpty()) {
            throw new Failure(
                    "no document in " + paths.get(0) + ": no .txt, .pdf, .docx, .xlsx or .html file is there");
        }
        int[] refused = {0};
        try (Progress progress = Progress.start("reading", files.size());
                JsonLines lines = new JsonLines(stream)) {
            InOrder.run(files.iterator(), this::read, result -> {
                refused[0] += print(result, stream, lines) ? 0 : 1;
                progress.step();
            });
        }
        return refused[0] == 0 ? DONE : FAILED;
    }

    private Result read(Path file) {
        try {
            SourceText text = Formats.read(file);
            return textOnly
                    ? new Result(file, null, text, null)
                    : new Result(file, readers.forFile(file).read(text), null, null);
        } catch (UnreadableFile e) {
            return new Result(file, null, null, e.getMessage());
        }
    }

    /** Prints one result; false when the file could not be read. */
    private boolean print(Result result, OutputStream stream, JsonLines lines) {
        if (result.refusal() != null) {
            say(result.refusal());
            return false;
        }
        Reading reading = result.reading();
        if (reading != null) {
            lines.write(reading);
            if (Library.isNoPlan(reading)) {
                say(result.file() + " " + Library.NO_PLAN);
            }
        } else if (result.text() != null) {
            write(stream, result.text().chars());
        }
        return true;
    }

    private static void write(OutputStream stream, String text) {
        try {
            stream.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new Failure("cannot write the answer: " + e.getMessage(), e);
        }
    }

    private void say(@Nullable String message) {
        spec.commandLine().getErr().println("gangmu: " + message);
    }

    private int explain(OutputStream stream, int offset) throws IOException {
        if (paths.size() != 1) {
            throw new ParameterException(spec.commandLine(), "--explain takes one file");
        }
        Path file = paths.get(0);
        try {
            SourceText text = Formats.read(file);
            if (offset < 0 || offset >= text.length()) {
                throw new ParameterException(
                        spec.commandLine(), "offset " + offset + " is outside the text of 0.." + text.length());
            }
            for (String line :
                    Explanation.of(readers.forFile(file), text, offset).lines()) {
                stream.write((line + "\n").getBytes(StandardCharsets.UTF_8));
            }
            return DONE;
        } catch (UnreadableFile e) {
            throw new Failure(String.valueOf(e.getMessage()), e);
        }
    }
}
