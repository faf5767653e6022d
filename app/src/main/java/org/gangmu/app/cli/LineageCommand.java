package org.gangmu.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.gangmu.app.lineage.StrandJson;
import org.gangmu.document.Document;
import org.gangmu.lineage.Lineage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gangmu lineage}: what became of each project and undertaking, one JSON line each. */
@Command(
        name = "lineage",
        description =
                "Follow projects and undertakings through documents of several years; print strands as JSON Lines.")
final class LineageCommand implements Subcommand {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--region",
            paramLabel = "CODE",
            description = "Of this region only (default: of every region the documents speak of).")
    private @Nullable String region;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "Judge by what was known on this day (default: today).")
    private @Nullable LocalDate asOf;

    @Option(names = "--possible", description = "Print the links that may be right but join nothing unless confirmed.")
    private boolean possible;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Documents, or folders of them.")
    private List<Path> paths = List.of();

    @Override
    public Integer call() {
        if (region != null && !region.matches("\\d{6}")) {
            throw new ParameterException(spec.commandLine(), "A region code has six digits, not “" + region + "”");
        }
        LocalDate day = asOf == null ? LocalDate.now() : asOf;
        Inputs inputs = Inputs.read(paths, spec.commandLine().getErr());
        List<String> regions = region != null ? List.of(region) : regions(inputs);
        PrintWriter out = spec.commandLine().getOut();
        for (String code : regions) {
            Lineage lineage = Lineage.of(code, day, inputs.readings());
            if (possible) {
                lineage.doubtful().forEach(link -> out.print(StrandJson.line(link) + "\n"));
            } else {
                lineage.strands().forEach(strand -> out.print(StrandJson.line(strand) + "\n"));
            }
        }
        out.flush();
        return inputs.complete() ? DONE : FAILED;
    }

    private static List<String> regions(Inputs inputs) {
        return inputs.readings().stream()
                .flatMap(reading -> reading.documents().stream())
                .map(Document::region)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }
}
