package org.gangmu.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gangmu.alignment.Chain;
import org.gangmu.alignment.Matrix;
import org.gangmu.app.alignment.AlignmentJson;
import org.gangmu.catalogue.Region;
import org.gangmu.document.Document;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gangmu align}: a city's targets beside its districts', and each year's beside the five-year plan's. */
@Command(
        name = "align",
        description = "Set the targets of regions and years side by side; print matrices and chains as JSON Lines.")
final class AlignCommand implements Subcommand {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--region",
            paramLabel = "CODE",
            description = "Only this region: its chains, and what it sets beside those below it"
                    + " (default: every region the documents speak of).")
    private @Nullable String region;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "Judge by what was known on this day (default: today).")
    private @Nullable LocalDate asOf;

    @Option(names = "--year", paramLabel = "YEAR", description = "Matrices of this year only (default: of every year).")
    private @Nullable Integer year;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Documents, or folders of them.")
    private List<Path> paths = List.of();

    @Override
    public Integer call() {
        if (region != null && !region.matches("\\d{6}")) {
            throw new ParameterException(spec.commandLine(), "A region code has six digits, not “" + region + "”");
        }
        LocalDate day = asOf == null ? LocalDate.now() : asOf;
        Inputs inputs = Inputs.read(paths, spec.commandLine().getErr());
        List<Region> regions = regions(inputs);
        PrintWriter out = spec.commandLine().getOut();
        for (Region above : regions) {
            if (region == null || region.equals(above.code())) {
                print(above, day, inputs, regions, out);
            }
        }
        out.flush();
        return inputs.complete() ? DONE : FAILED;
    }

    private void print(Region above, LocalDate day, Inputs inputs, List<Region> regions, PrintWriter out) {
        for (int of : Matrix.years(above, day, inputs.readings(), regions)) {
            if (year == null || year == of) {
                Matrix matrix = Matrix.of(above, of, day, inputs.readings(), regions);
                matrix.rows()
                        .forEach(row ->
                                row.cells().forEach(cell -> out.print(AlignmentJson.line(matrix, row, cell) + "\n")));
            }
        }
        Chain.listAll(above.code(), day, inputs.readings())
                .forEach(chain -> out.print(AlignmentJson.line(above.code(), chain) + "\n"));
    }

    private static List<Region> regions(Inputs inputs) {
        return inputs.readings().stream()
                .flatMap(reading -> reading.documents().stream())
                .map(Document::region)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .map(inputs.regions()::findByCode)
                .flatMap(Optional::stream)
                .toList();
    }
}
