package org.gangmu.judge;

import java.math.BigDecimal;
import java.util.List;
import org.gangmu.document.Span;
import org.gangmu.plan.Target;
import org.gangmu.series.Observation;
import org.jspecify.annotations.Nullable;

/**
 * What the judge concludes on one target (研判), and why.
 *
 * @param cause why there is no light; null unless the light is grey
 * @param latest the observation the light rests on; of a sum or an average the last of {@code inputs}. A grey verdict may
 *     have one too: what is known though it does not suffice
 * @param value what is compared with the path, in the target's unit: the latest value, the sum, the average growth
 * @param path where the value should be by the end of the latest period
 * @param progress the part of the way from base to target that is done; null where there is no way to go
 * @param elapsed the part of the plan's years that have passed by the end of the latest period
 * @param reached whether the target is reached for certain
 * @param basis {@code same}, or {@code mixed} where a target in constant prices stands beside a value in current ones
 * @param rule the rule set and its version, and the rule: national/1 compound
 * @param turnsAt the nearest value that would turn the light; null where none would
 * @param turnsTo the light it would turn to
 * @param reason in Chinese
 * @param reasonEnglish the same in English
 * @param inputs every observation used
 * @param probability of reaching the target, as {@code forecast} tells it; null without one
 * @param forecast to the plan's end; null where less than four years of a level are known, or none is left to forecast
 */
public record Verdict(
        Target target,
        Light light,
        @Nullable Cause cause,
        @Nullable Observation latest,
        @Nullable BigDecimal value,
        @Nullable BigDecimal path,
        @Nullable BigDecimal progress,
        BigDecimal elapsed,
        boolean reached,
        String basis,
        String rule,
        @Nullable BigDecimal turnsAt,
        @Nullable Light turnsTo,
        String reason,
        String reasonEnglish,
        List<Observation> inputs,
        @Nullable BigDecimal probability,
        @Nullable PlanForecast forecast) {
    public Verdict {
        inputs = List.copyOf(inputs);
    }

    /** This verdict with a sentence more in its reason. */
    Verdict because(String chinese, String english) {
        return new Verdict(
                target,
                light,
                cause,
                latest,
                value,
                path,
                progress,
                elapsed,
                reached,
                basis,
                rule,
                turnsAt,
                turnsTo,
                reason + chinese,
                reasonEnglish + " " + english,
                inputs,
                probability,
                forecast);
    }

    /** The places the verdict rests on: the target's row, then the observations. */
    public List<Span> sources() {
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(target.span()),
                        inputs.stream().map(Observation::span))
                .distinct()
                .toList();
    }
}
