package org.gangmu.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.gangmu.agency.AgencyScan;
import org.gangmu.agency.Naming;
import org.gangmu.app.agencies.ScanJson;
import org.gangmu.catalogue.Region;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gangmu agencies}: the agencies, posts and holders that documents tell, one JSON line each, region by region. */
@Command(
        name = "agencies",
        description = "Print the agencies, posts and their holders that documents tell, as JSON Lines.")
final class AgenciesCommand implements Subcommand {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Documents, or folders of them.")
    private List<Path> paths = List.of();

    @Override
    public Integer call() {
        Inputs inputs = Inputs.read(paths, spec.commandLine().getErr());
        PrintWriter out = spec.commandLine().getOut();
        inputs.readings().stream()
                .flatMap(reading -> reading.documents().stream())
                .map(document -> Objects.requireNonNullElse(document.region(), ""))
                .distinct()
                .sorted()
                .forEach(
                        region -> ScanJson.lines(scan(inputs, region), region).forEach(line -> out.print(line + "\n")));
        out.flush();
        return inputs.complete() ? DONE : FAILED;
    }

    private static AgencyScan scan(Inputs inputs, String region) {
        String place = region.isEmpty()
                ? ""
                : inputs.regions().findByCode(region).map(Region::name).orElse("");
        return AgencyScan.of(
                inputs.readings(),
                document -> region.equals(Objects.requireNonNullElse(document.region(), "")),
                new Naming(place));
    }
}
