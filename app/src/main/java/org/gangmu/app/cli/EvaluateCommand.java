package org.gangmu.app.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.gangmu.app.evaluation.EvaluationReport;
import org.gangmu.app.evaluation.ReportFormat;
import org.gangmu.app.evaluation.paper.NoFont;
import org.gangmu.judge.Audit;
import org.gangmu.judge.Evaluation;
import org.gangmu.judge.RuleSet;
import org.gangmu.lineage.Lineage;
import org.gangmu.report.ReportDisagrees;
import org.gangmu.report.ReportKind;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gangmu evaluate}: how a region's five-year plan stands on a day, by the documents known by then. */
@Command(name = "evaluate", description = "Judge a region's five-year plan by the documents known on a day.")
final class EvaluateCommand implements Subcommand {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private RegionDay at = new RegionDay();

    @Option(
            names = "--format",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).",
            defaultValue = "json")
    private ReportFormat format = ReportFormat.json;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "Which evaluation: yearly, mid-term, final (default: the one that is due on that day).")
    private @Nullable String kind;

    @Option(
            names = "--rules",
            paramLabel = "ID",
            description = "Rule set: national, strict, or one with its version: national/1 (default: national).",
            defaultValue = "national")
    private String rules = "national";

    @Option(names = "--out", paramLabel = "FILE", description = "Write to this file (default: standard output).")
    private @Nullable Path out;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Documents, or folders of them.")
    private List<Path> paths = List.of();

    @Override
    public Integer call() {
        RuleSet ruleSet = RuleSet.find(rules).orElseThrow(() -> wrong(RuleSet.none(rules)));
        String region = at.region();
        LocalDate day = at.day();
        Inputs inputs = Inputs.read(paths, spec.commandLine().getErr());
        Evaluation evaluation = at.evaluate(inputs, ruleSet);
        ReportKind asked = kind == null ? EvaluationReport.due(evaluation) : kind(kind);
        EvaluationReport report = new EvaluationReport(
                evaluation,
                inputs.regionName(region),
                inputs.readings(),
                Lineage.of(region, day, inputs.readings()),
                asked,
                Audit.of(inputs.readings()));
        write(file(report));
        return inputs.complete() ? DONE : FAILED;
    }

    private ReportKind kind(String code) {
        try {
            return ReportKind.parse(code);
        } catch (IllegalArgumentException e) {
            throw wrong(String.valueOf(e.getMessage()));
        }
    }

    private byte[] file(EvaluationReport report) {
        try {
            return format.write(report);
        } catch (ReportDisagrees | NoFont e) {
            throw new Failure(String.valueOf(e.getMessage()), e);
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private void write(byte[] bytes) {
        PrintWriter standard = spec.commandLine().getOut();
        if (out == null && (format == ReportFormat.json || format == ReportFormat.html)) {
            standard.print(new String(bytes, StandardCharsets.UTF_8));
            standard.flush();
            return;
        }
        if (out == null) {
            throw wrong("A " + format + " is no text for a terminal: name a file with --out");
        }
        try (OutputFile file = OutputFile.open(out, OutputStream.nullOutputStream())) {
            file.stream().write(bytes);
        } catch (IOException e) {
            throw new Failure("cannot write " + out + ": " + e.getMessage(), e);
        }
    }
}
