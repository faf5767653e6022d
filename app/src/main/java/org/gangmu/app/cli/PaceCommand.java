package org.gangmu.app.cli;

import java.time.LocalDate;
import java.util.List;
import org.gangmu.app.indicators.PaceJson;
import org.gangmu.judge.RuleSet;
import org.gangmu.judge.Running;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gangmu pace}: how a region runs within a year against that year's targets, by the months known. */
@Command(
        name = "pace",
        description = "Judge the running of a year against its targets by the months known; print JSON Lines.")
final class PaceCommand implements Subcommand {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private RegionDay at = new RegionDay();

    @Option(
            names = "--year",
            paramLabel = "YEAR",
            description = "The year to judge (default: the last with targets and months).")
    private @Nullable Integer year;

    @Option(
            names = "--month",
            paramLabel = "MONTH",
            description = "Judge by the months up to this one of --year only (1-12).",
            defaultValue = "0")
    private int month;

    @Option(
            names = "--rules",
            paramLabel = "ID",
            description = "Rule set: national, strict, or one with its version (default: national).",
            defaultValue = "national")
    private String rules = "national";

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Documents, or folders of them.")
    private List<java.nio.file.Path> paths = List.of();

    @Override
    public Integer call() {
        RuleSet ruleSet = RuleSet.find(rules).orElseThrow(() -> wrong(RuleSet.none(rules)));
        String region = at.region();
        if (month < 0 || month > 12 || (month > 0 && year == null)) {
            throw wrong("A month is 1 to 12, and belongs to a --year");
        }
        Inputs inputs = Inputs.read(paths, spec.commandLine().getErr());
        spec.commandLine().getOut().print(PaceJson.render(judge(region, at.day(), inputs, ruleSet)));
        spec.commandLine().getOut().flush();
        return inputs.complete() ? DONE : FAILED;
    }

    private Running judge(String region, LocalDate day, Inputs inputs, RuleSet ruleSet) {
        if (year != null) {
            Running running = Running.of(region, day, year, month, ruleSet, at.known(inputs));
            if (running.paces().isEmpty()) {
                throw new Failure("no report of " + region + " known by " + day + " sets a target for " + year
                        + "; add the plan or work report of that January, or check --region and --as-of");
            }
            return running;
        }
        return Running.latest(region, day, ruleSet, at.known(inputs))
                .orElseThrow(() -> new Failure("no year of " + region + " has both targets and months known by " + day
                        + "; add its plan report and monthly statistics, or check --region and --as-of"));
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
