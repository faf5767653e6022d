package org.gangmu.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.gangmu.app.evaluation.EvaluationHtml;
import org.gangmu.app.evaluation.EvaluationJson;
import org.gangmu.app.evaluation.EvaluationReport;
import org.gangmu.catalogue.Region;
import org.gangmu.catalogue.Regions;
import org.gangmu.judge.Evaluation;
import org.gangmu.judge.RuleSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gangmu evaluate}: how a region's five-year plan stands on a day, by the documents known by then. */
@Command(name = "evaluate", description = "Judge a region's five-year plan by the documents known on a day.")
final class EvaluateCommand implements Subcommand {
    /** The formats of the report. */
    enum Format {
        json,
        html
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--region",
            required = true,
            paramLabel = "CODE",
            description = "The region's GB/T 2260 code: 370103.")
    private String region = "";

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "Judge by what was known on this day (default: today).")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--format",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).",
            defaultValue = "json")
    private Format format = Format.json;

    @Option(
            names = "--rules",
            paramLabel = "ID",
            description = "Rule set: national, strict (default: national).",
            defaultValue = "national")
    private String rules = "national";

    @Option(names = "--out", paramLabel = "FILE", description = "Write to this file (default: standard output).")
    private @Nullable Path out;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Documents, or folders of them.")
    private List<Path> paths = List.of();

    @Override
    public Integer call() {
        RuleSet ruleSet = RuleSet.find(rules)
                .orElseThrow(() -> wrong("There is no rule set " + rules + ": give one of "
                        + RuleSet.shipped().stream().map(RuleSet::id).collect(Collectors.joining(", "))));
        if (!region.matches("\\d{6}")) {
            throw wrong("A region code has six digits, not “" + region + "”");
        }
        LocalDate day = asOf == null ? LocalDate.now() : asOf;
        Inputs inputs = Inputs.read(paths, spec.commandLine().getErr());
        Evaluation evaluation = Evaluation.of(region, day, inputs.readings(), ruleSet)
                .orElseThrow(
                        () -> new Failure(
                                "no outline of " + region + " known by " + day
                                        + " with a readable table of indicators is among the files; add it, or check --region and --as-of"));
        EvaluationReport report = new EvaluationReport(evaluation, regionName(inputs.regions()), inputs.readings());
        write(format == Format.json ? EvaluationJson.render(report) : EvaluationHtml.render(report));
        return inputs.complete() ? DONE : FAILED;
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    /** The name with the city above it, as people write it: 济南市市中区. */
    private String regionName(Regions regions) {
        return regions.findByCode(region)
                .map(found -> regions.findParent(found)
                                .filter(above -> above.level() == 2)
                                .map(Region::name)
                                .orElse("")
                        + found.name())
                .orElse(region);
    }

    private void write(String text) {
        if (out == null) {
            spec.commandLine().getOut().print(text);
            spec.commandLine().getOut().flush();
            return;
        }
        try {
            Path parent = out.toAbsolutePath().getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            Files.writeString(out, text);
        } catch (IOException e) {
            throw new Failure("cannot write " + out + ": " + e.getMessage(), e);
        }
    }
}
