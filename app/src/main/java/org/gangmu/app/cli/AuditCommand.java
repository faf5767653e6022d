package org.gangmu.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.gangmu.app.audit.FindingJson;
import org.gangmu.judge.Audit;
import org.gangmu.judge.Finding;
import org.gangmu.judge.FindingCounts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gangmu audit}: every identity the figures of some documents let one check, one JSON line each. */
@Command(
        name = "audit",
        description = "Check the figures of documents against each other; print findings as JSON Lines.")
final class AuditCommand implements Subcommand {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--counts",
            description = "Print how many checks of each family hold or not, instead of the findings.")
    private boolean counts;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Documents, or folders of them.")
    private List<Path> paths = List.of();

    @Override
    public Integer call() {
        Inputs inputs = Inputs.read(paths, spec.commandLine().getErr());
        PrintWriter out = spec.commandLine().getOut();
        List<Finding> findings = Audit.of(inputs.readings());
        if (counts) {
            FindingCounts.of(findings).forEach(count -> out.print(FindingJson.line(count) + "\n"));
        } else {
            findings.forEach(finding -> out.print(FindingJson.line(finding) + "\n"));
        }
        out.flush();
        return inputs.complete() ? DONE : FAILED;
    }
}
