package org.gangmu.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.gangmu.app.evaluation.AssessmentJson;
import org.gangmu.assessment.Assessment;
import org.gangmu.assessment.Weights;
import org.gangmu.catalogue.Owners;
import org.gangmu.judge.Evaluation;
import org.gangmu.judge.RuleSet;
import org.gangmu.lineage.Lineage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gangmu assess}: how a region's agencies did by a day, one JSON line each, every point explained. */
@Command(
        name = "assess",
        description = "Score a region's agencies by their indicators, tasks and projects; print JSON Lines.")
final class AssessCommand implements Subcommand {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private RegionDay at = new RegionDay();

    @Option(
            names = "--weights",
            paramLabel = "ID|FILE",
            description = "Shipped weights, or a file of one line in the form of weights.tsv (default: national).",
            defaultValue = "national")
    private String weights = "national";

    @Option(
            names = "--owners",
            paramLabel = "FILE",
            description = "Who answers for which indicator, in the form of owners.tsv, over the shipped list.")
    private @Nullable Path owners;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Documents, or folders of them.")
    private List<Path> paths = List.of();

    @Override
    public Integer call() {
        String region = at.region();
        Weights byWeights = weights();
        Owners byOwners = owners == null ? Owners.standard() : parse(owners, Owners.standard()::overriddenBy);
        LocalDate day = at.day();
        Inputs inputs = Inputs.read(paths, spec.commandLine().getErr());
        Evaluation evaluation = at.evaluate(inputs, RuleSet.national());
        Assessment assessment = Assessment.of(
                evaluation, Lineage.of(region, day, inputs.readings()), inputs.readings(), byOwners, byWeights);
        PrintWriter out = spec.commandLine().getOut();
        assessment.scores().forEach(score -> out.print(AssessmentJson.line(assessment, score) + "\n"));
        out.flush();
        return inputs.complete() ? DONE : FAILED;
    }

    private Weights weights() {
        return Weights.find(weights).orElseGet(() -> {
            Path file = Path.of(weights);
            if (!Files.isRegularFile(file)) {
                throw new ParameterException(
                        spec.commandLine(),
                        "There are no weights " + weights + ": give a file, or one of "
                                + Weights.shipped().stream().map(Weights::id).collect(Collectors.joining(", ")));
            }
            return parse(
                    file,
                    lines -> Weights.parse(lines.stream()
                            .filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .findFirst()
                            .orElseThrow(() -> new IllegalArgumentException("weights: the file has no line"))));
        });
    }

    private static <T> T parse(Path file, java.util.function.Function<List<String>, T> parser) {
        try {
            return parser.apply(Files.readAllLines(file));
        } catch (IOException | IllegalArgumentException e) {
            throw new Failure("cannot use " + file + ": " + e.getMessage(), e);
        }
    }
}
