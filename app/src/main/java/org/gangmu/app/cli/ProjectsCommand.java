package org.gangmu.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.gangmu.app.projects.DocumentProjectJson;
import org.gangmu.document.Document;
import org.gangmu.project.DocumentProjects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gangmu projects}: the projects that documents name, one JSON line each. */
@Command(
        name = "projects",
        description = "Find the projects that documents name, with stage, sources and history; print JSON Lines.")
final class ProjectsCommand implements Subcommand {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--region",
            paramLabel = "CODE",
            description = "Of this region only (default: of every region the documents speak of).")
    private @Nullable String region;

    @Option(names = "--as-of", paramLabel = "DATE", description = "By what was known on this day (default: today).")
    private @Nullable LocalDate asOf;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Documents, or folders of them.")
    private List<Path> paths = List.of();

    @Override
    public Integer call() {
        if (region != null && !region.matches("\\d{6}")) {
            throw new ParameterException(spec.commandLine(), "A region code has six digits, not “" + region + "”");
        }
        LocalDate day = asOf == null ? LocalDate.now() : asOf;
        Inputs inputs = Inputs.read(paths, spec.commandLine().getErr());
        List<String> regions = region != null
                ? List.of(region)
                : inputs.readings().stream()
                        .flatMap(reading -> reading.documents().stream())
                        .map(Document::region)
                        .map(code -> Objects.requireNonNullElse(code, ""))
                        .distinct()
                        .sorted()
                        .toList();
        PrintWriter out = spec.commandLine().getOut();
        for (String code : regions) {
            DocumentProjects.of(code.isEmpty() ? null : code, day, inputs.readings())
                    .forEach(project -> out.print(DocumentProjectJson.line(project, code) + "\n"));
        }
        out.flush();
        return inputs.complete() ? DONE : FAILED;
    }
}
