package org.gangmu.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.gangmu.app.library.FileTree;
import org.gangmu.app.library.Library;
import org.gangmu.app.library.Outcome;
import org.gangmu.app.store.Store;
import org.gangmu.app.store.StoreFailure;
import org.gangmu.document.Document;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gangmu import}: takes documents into a ledger. Each file is taken in whole or not at all. */
@Command(
        name = "import",
        description = "Take documents into a ledger; what is in it already is not added again.",
        footer = {
            "",
            "A file that is refused is named with the reason; the others are taken in, and the exit status is 1."
        })
final class ImportCommand implements Subcommand {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            index = "0",
            paramLabel = "DIR",
            description = "The data directory, made if it is not there; or jdbc:postgresql://host/database.")
    private String data = "";

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "PATH", description = "Documents, or folders of them.")
    private List<Path> paths = List.of();

    @Option(
            names = "--released-by",
            paramLabel = "NAME",
            description =
                    "Release what is taken in to the public: who examined it for what must be kept secret (default:"
                            + " it is a draft until it is released in the portal).")
    private @Nullable String releasedBy;

    @Option(
            names = "--ground",
            paramLabel = "WORDS",
            description = "On what ground it is released (default: ${DEFAULT-VALUE}).",
            defaultValue = "经保密审查可以公开")
    private String ground = "";

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        List<Path> files = FileTree.files(paths).toList();
        if (files.isEmpty()) {
            throw new Failure(
                    "no document in " + paths.get(0) + ": no .txt, .pdf, .docx, .xlsx or .html file is there");
        }
        int[] refused = {0};
        try (Store store = DataOption.open(data);
                Progress progress = Progress.start("importing", files.size())) {
            var library = new Library(store);
            library.takeIn(paths, outcome -> {
                refused[0] += outcome.isRefused() ? 1 : 0;
                release(library, outcome.documents());
                (outcome.isRefused() ? err : out).println(line(outcome));
                progress.step();
            });
        } catch (StoreFailure e) {
            throw new Failure(String.valueOf(e.getMessage()), e);
        }
        if (releasedBy == null) {
            out.println(
                    "what is new is a draft: visitors see it once it is released, on the page Release or by --released-by");
        }
        return refused[0] == 0 ? DONE : FAILED;
    }

    private void release(Library library, List<Document> documents) {
        if (releasedBy != null && !releasedBy.isBlank()) {
            library.release(documents, releasedBy.strip(), ground);
        }
    }

    private static String line(Outcome outcome) {
        return outcome.isRefused()
                ? "gangmu: not taken in: " + outcome.message()
                : outcome.file() + ": " + outcome.message();
    }
}
