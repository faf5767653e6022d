package org.gangmu.app.cli;

import java.time.LocalDate;
import org.gangmu.app.store.Store;
import org.gangmu.judge.Evaluation;
import org.gangmu.judge.Known;
import org.gangmu.judge.RuleSet;
import org.gangmu.plan.Adjustments;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The region that a command judges, and the day by whose knowledge: {@code --region} and {@code --as-of}. */
final class RegionDay {
    @Spec(Spec.Target.MIXEE)
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
            names = "--data",
            paramLabel = "DIR",
            description =
                    "Judge by the targets as adjusted in this store: a directory, or jdbc:postgresql://… (default: as printed).")
    private @Nullable String data;

    /** Six digits, else the call is wrong. */
    String region() {
        if (!region.matches("\\d{6}")) {
            throw new ParameterException(spec.commandLine(), "A region code has six digits, not “" + region + "”");
        }
        return region;
    }

    LocalDate day() {
        return asOf == null ? LocalDate.now() : asOf;
    }

    /** All that is known of the region on the day: what {@code inputs} tell, and the adjustments of the store that was named. */
    Known known(Inputs inputs) {
        return Known.of(region(), day(), inputs.readings(), adjustments());
    }

    private Adjustments adjustments() {
        if (data == null) {
            return Adjustments.NONE;
        }
        try (Store store = DataOption.open(data)) {
            return store.adjustments().on(day());
        }
    }

    /** How the region's plan stands on the day; fails where {@code inputs} hold no plan of it. */
    Evaluation evaluate(Inputs inputs, RuleSet rules) {
        return Evaluation.of(day(), rules, region(), known(inputs))
                .orElseThrow(
                        () -> new Failure(
                                "no outline of " + region + " known by " + day()
                                        + " with a readable table of indicators is among the files; add it, or check --region and --as-of"));
    }
}
