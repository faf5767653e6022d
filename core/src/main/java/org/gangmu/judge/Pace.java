package org.gangmu.judge;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.gangmu.document.Span;
import org.gangmu.plan.Target;
import org.gangmu.series.Observation;
import org.jspecify.annotations.Nullable;

/**
 * How an indicator runs against its target of one year, by the months known (运行进度).
 *
 * @param cause why there is no light; null unless the light is grey
 * @param latest what it rests on: cumulated from January to the month it ends in, or as of that month
 * @param month the last month known, 1–12; 0 where nothing is
 * @param value what is compared, in the target's unit, or growth in percent; null without light
 * @param due what should be reached by then
 * @param share the part of the yearly target that is reached; null where parts make no sense (growth, rates)
 * @param dueShare the part that is due by the indicator's own season, else by the calendar
 * @param seasons the years the season was taken from; empty where the calendar stands in (序时进度)
 * @param needed the growth in percent that the months left need against the same months a year before; null where unknown
 * @param best the highest growth that the same months ever brought; null where unknown
 * @param rule the rule set and its version, and the rule: national/2 season
 * @param reason in Chinese
 * @param inputs every observation used
 */
public record Pace(
        Target target,
        Light light,
        @Nullable Cause cause,
        @Nullable Observation latest,
        int month,
        @Nullable BigDecimal value,
        @Nullable BigDecimal due,
        @Nullable BigDecimal share,
        @Nullable BigDecimal dueShare,
        List<Integer> seasons,
        @Nullable BigDecimal needed,
        @Nullable BigDecimal best,
        String rule,
        String reason,
        String reasonEnglish,
        List<Observation> inputs) {
    public Pace {
        seasons = List.copyOf(seasons);
        inputs = List.copyOf(inputs);
    }

    /** This pace with a sentence more in its reason. */
    Pace because(String chinese, String english) {
        return new Pace(
                target,
                light,
                cause,
                latest,
                month,
                value,
                due,
                share,
                dueShare,
                seasons,
                needed,
                best,
                rule,
                reason + chinese,
                reasonEnglish + " " + english,
                inputs);
    }

    /** The places it rests on: the target's clause, then the observations. */
    public List<Span> sources() {
        return Stream.concat(Stream.of(target.span()), inputs.stream().map(Observation::span))
                .distinct()
                .toList();
    }
}
