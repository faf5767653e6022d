package org.gangmu.app.indicators;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gangmu.app.library.SourceLabels;
import org.gangmu.app.portal.PeriodWords;
import org.gangmu.app.portal.ScoreRow;
import org.gangmu.app.portal.SourceLink;
import org.gangmu.app.portal.Words;
import org.gangmu.judge.Light;
import org.gangmu.judge.PlanForecast;
import org.gangmu.judge.RuleSet;
import org.gangmu.judge.Say;
import org.gangmu.judge.Verdict;
import org.gangmu.quantity.Measure;
import org.gangmu.series.Observation;
import org.jspecify.annotations.Nullable;

/**
 * The page of one indicator.
 *
 * @param reason all sentences of the verdict's reason
 * @param rule the rule that gave the light, in words
 * @param rules the rule set with its version
 * @param turns what would turn the light; empty where nothing would
 * @param due where the value should be, without its unit; empty where there is no path
 * @param path where the value should be, with its unit; empty where there is no path
 * @param value what was compared with the path, with its unit; empty where nothing was
 * @param forecast where the indicator is expected at the plan's end, in a sentence; empty where nothing can be expected
 * @param elapsed the part of the plan's years that have passed
 * @param observations everything observed, the latest period first
 * @param targetRow the row of the plan that sets the target
 * @param adjusted by what right the target is another than that row says; empty where it is not
 */
record IndicatorView(
        ScoreRow row,
        String plan,
        String reason,
        String rule,
        String rules,
        String turns,
        String due,
        String path,
        String value,
        String forecast,
        String elapsed,
        ChartSvg chart,
        List<ObservationRow> observations,
        SourceLink targetRow,
        String adjusted) {
    IndicatorView {
        observations = List.copyOf(observations);
    }

    static IndicatorView of(Judgement judgement, Verdict verdict, Words words) {
        RuleSet rules = judgement.evaluation().rules();
        String unit = verdict.target().value() == null && verdict.target().growth() != null
                ? "%"
                : verdict.target().unit();
        String shape = verdict.rule().substring(verdict.rule().lastIndexOf(' ') + 1);
        return new IndicatorView(
                new ScoreRows(judgement, words).of(verdict),
                judgement.evaluation().plan().title(),
                words.english() ? verdict.reasonEnglish() : verdict.reason(),
                words.sayOr("rule." + shape, shape),
                (words.english() ? rules.english() : rules.name()) + " " + rules.version(),
                turns(verdict, unit, words),
                withUnit(verdict.path(), unit.equals("%") ? unit : "", words),
                withUnit(verdict.path(), unit, words),
                withUnit(verdict.value(), unit, words),
                forecast(verdict, words),
                Tracks.percent(verdict.elapsed().doubleValue()),
                ChartSvg.of(ChartView.of(judgement, verdict, words)),
                observations(judgement, verdict, words),
                new SourceLabels(judgement.holdings(), words)
                        .link(
                                verdict.target().span().document(),
                                verdict.target().span().start()),
                judgement
                        .findAdjustment(verdict.target())
                        .map(change -> words.english() ? change.english() : change.chinese())
                        .orElse(""));
    }

    /** A computed number: rounded for the eye, exact in the data that programs read. */
    private static String withUnit(@Nullable BigDecimal value, String unit, Words words) {
        return value == null ? "" : words.quantity(Say.number(value.doubleValue()), unit);
    }

    private static String forecast(Verdict verdict, Words words) {
        PlanForecast forecast = verdict.forecast();
        return forecast == null ? "" : words.english() ? forecast.reasonEnglish() : forecast.reason();
    }

    private static String turns(Verdict verdict, String unit, Words words) {
        Light to = verdict.turnsTo();
        return to == null || verdict.turnsAt() == null
                ? ""
                : words.say(
                        "indicator.turns.at",
                        withUnit(verdict.turnsAt(), unit, words),
                        words.say("light." + to.code()));
    }

    private static List<ObservationRow> observations(Judgement judgement, Verdict verdict, Words words) {
        var labels = new SourceLabels(judgement.holdings(), words);
        Set<Integer> used =
                verdict.inputs().stream().map(Observation::numberStart).collect(Collectors.toSet());
        return judgement.observations().list(verdict.target().key()).stream()
                .sorted(Comparator.comparing(Observation::period)
                        .thenComparing(Observation::knownFrom)
                        .thenComparing(Observation::span)
                        .reversed())
                .map(o -> new ObservationRow(
                        PeriodWords.of(o.period(), words),
                        value(o, words),
                        words.say("status." + o.status().code()),
                        o.knownFrom().toString(),
                        o.quote(),
                        used.contains(o.numberStart())
                                && verdict.inputs().stream()
                                        .anyMatch(i -> i.span().equals(o.span())),
                        labels.link(o.span().document(), o.numberStart())))
                .toList();
    }

    private static String value(Observation o, Words words) {
        String bound = words.say("bound." + o.bound().code());
        String growth = o.measure() == Measure.GROWTH ? words.say("score.growth") + " " : "";
        return growth + words.quantity(bound + ScoreRows.text(o.value()), o.unit());
    }
}
