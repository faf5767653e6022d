package org.gangmu.judge;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gangmu.plan.Told;
import org.gangmu.quantity.Period;
import org.gangmu.series.Observation;
import org.gangmu.series.Series;

/**
 * Judges a target told as a yearly growth alone: the average growth so far, ∏(1+g)^(1/t) − 1, against the target's. Every
 * year since the base must be told; an average over the years that happen to be known would be a guess.
 */
final class GrowthJudge {
    private final VerdictDraft draft;
    private final Period years;

    GrowthJudge(VerdictDraft draft, Period years) {
        this.draft = draft;
        this.years = years;
    }

    Verdict judge(Series growth) {
        Told told = draft.target.growth();
        Optional<Observation> latest = growth.findLatest(years.first(), years.last());
        if (told == null || latest.isEmpty()) {
            return draft.say(
                            "目标为年均增长，已知文件均未载" + years.first() + "年以来的增速。",
                            "The target is a yearly growth; no document known tells one since " + years.first() + ".")
                    .grey(Cause.NO_DATA);
        }
        int last = latest.get().period().last();
        draft.elapsed = (double) (last - years.first() + 1) / years.length();
        draft.observed(latest.get());
        double target = told.value().doubleValue();
        List<Integer> missing = growth.missing(years.first(), last);
        if (!missing.isEmpty()) {
            draft.path = target;
            return draft.say(
                            Say.chinese(latest.get()) + "，目标年均" + Say.number(target) + "%；" + yearsText(missing)
                                    + "增速未见于已知文件，平均增速无法计算。",
                            "Growth of " + Say.english(latest.get()) + " against " + Say.number(target)
                                    + "% a year; that of " + yearsText(missing)
                                    + " is told nowhere, so there is no average.")
                    .grey(Cause.YEARS_MISSING);
        }
        return against(growth, last, target);
    }

    private Verdict against(Series growth, int last, double target) {
        double product = 1;
        StringBuilder rates = new StringBuilder();
        draft.inputs.clear();
        for (Observation rate :
                growth.byYear().subMap(years.first(), true, last, true).values()) {
            product *= 1 + rate.value().doubleValue() / 100;
            rates.append(rates.length() == 0 ? "" : "、")
                    .append(Say.plain(rate.value()))
                    .append('%');
            draft.inputs.add(rate);
        }
        int count = last - years.first() + 1;
        double average = (StrictMath.pow(Math.max(product, 0), 1.0 / count) - 1) * 100;
        draft.rule = "average_growth";
        draft.value = average;
        draft.path = target;
        draft.say(
                years.first() + "年以来增速" + rates + "，年均" + Say.number(average) + "%，目标年均" + Say.number(target) + "%。",
                "Growth of " + rates + " is " + Say.number(average) + "% a year on average against "
                        + Say.number(target) + "%.");
        boolean green = Path.atLeast(average, target);
        boolean yellow = target > 0 && Path.atLeast(average / target, draft.rules.yellowFrom());
        draft.light = green ? Light.GREEN : yellow ? Light.YELLOW : Light.RED;
        draft.turnsTo = green ? Light.YELLOW : yellow ? Light.GREEN : Light.YELLOW;
        draft.turnsAt = !green && !yellow ? target * draft.rules.yellowFrom() : target;
        return draft.verdict();
    }

    static String yearsText(List<Integer> years) {
        return years.stream().map(year -> year + "年").collect(Collectors.joining("、"));
    }
}
